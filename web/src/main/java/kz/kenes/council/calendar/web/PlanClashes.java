package kz.kenes.council.calendar.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ClashView;
import kz.kenes.council.calendar.api.FindClashes;
import kz.kenes.shared.web.Almaty;

/** Who is taken at the time of a meeting, for the pages on which it is planned and shown. */
@Named
@RequestScoped
public class PlanClashes {

    @EJB
    private Calendars calendars;

    private final Map<FindClashes, ClashView> known = new HashMap<>();

    /** Null while body or time is not chosen. */
    public ClashView at(Long body, LocalDateTime start, Long meeting) {
        return body == null || start == null ? null : find(body, Almaty.moment(start), meeting);
    }

    public ClashView find(long body, Instant start, Long meeting) {
        return known.computeIfAbsent(new FindClashes(body, start, 0, meeting), calendars::clashes);
    }
}
