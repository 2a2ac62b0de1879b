package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.InviteGuest;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.vocabulary.GuestKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.shared.web.Almaty;

/** The roll in the meeting room: who is there since when, and the guests. */
@Named
@ViewScoped
public class RollPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Attendances attendances;

    @Inject
    private RoomPage room;

    private String excuse;
    private LocalTime since;
    private String guestName;
    private String guestAffiliation;
    private GuestKind guestKind = GuestKind.GUEST;

    /** Marks since the time that the secretary has typed, else since now. */
    public void mark(long personId, String presence) {
        Instant at = since == null ? null : Almaty.moment(dayOfMeeting().atTime(since));
        attendances.mark(new MarkAttendance(room.getId(), personId, Presence.valueOf(presence), excuse, at));
        excuse = null;
        since = null;
        room.load();
    }

    private LocalDate dayOfMeeting() {
        Instant day = room.getMeeting().openedAt() == null
                ? room.getMeeting().start()
                : room.getMeeting().openedAt();
        return Almaty.local(day).toLocalDate();
    }

    public void markOthersPresent() {
        attendances.markOthersPresent(room.getId());
        room.load();
    }

    public void addGuest() {
        attendances.invite(new InviteGuest(room.getId(), guestName, guestAffiliation, guestKind));
        guestName = null;
        guestAffiliation = null;
        guestKind = GuestKind.GUEST;
        room.load();
    }

    public void removeGuest(long guestId) {
        attendances.removeGuest(guestId);
        room.load();
    }

    public AttendanceSheet getSheet() {
        return room.getSheet();
    }

    public GuestKind[] getGuestKinds() {
        return GuestKind.values();
    }

    public GuestKind getGuestKind() {
        return guestKind;
    }

    public void setGuestKind(GuestKind guestKind) {
        this.guestKind = guestKind;
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    /** The picture of a way of taking part; its word is beside it for who does not see. */
    public String icon(Presence presence) {
        return switch (presence) {
            case PRESENT -> "pi-check";
            case REMOTE -> "pi-video";
            case EXCUSED -> "pi-envelope";
            case ABSENT -> "pi-times";
        };
    }

    public String getExcuse() {
        return excuse;
    }

    public void setExcuse(String excuse) {
        this.excuse = excuse;
    }

    public LocalTime getSince() {
        return since;
    }

    public void setSince(LocalTime since) {
        this.since = since;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = guestName;
    }

    public String getGuestAffiliation() {
        return guestAffiliation;
    }

    public void setGuestAffiliation(String guestAffiliation) {
        this.guestAffiliation = guestAffiliation;
    }
}
