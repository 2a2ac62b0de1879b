package kz.kenes.council.calendar.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import kz.kenes.council.calendar.api.Clash;
import kz.kenes.council.calendar.api.ProposedMeeting;
import kz.kenes.shared.web.Almaty;

/** A line of the draft of a year, which the secretary may change. */
public class YearLine implements Serializable {

    private LocalDateTime start;
    private List<Clash> clashes;
    private boolean dayOff;

    YearLine(LocalDateTime start) {
        this.start = start;
        this.clashes = List.of();
    }

    YearLine(ProposedMeeting proposed) {
        this.start = Almaty.local(proposed.start());
        this.clashes = proposed.clashes();
    }

    void judged(List<Clash> taken, boolean off) {
        clashes = taken;
        dayOff = off;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public List<Clash> getClashes() {
        return clashes;
    }

    public boolean isDayOff() {
        return dayOff;
    }
}
