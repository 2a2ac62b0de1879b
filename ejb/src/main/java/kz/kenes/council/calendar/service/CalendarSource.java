package kz.kenes.council.calendar.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a feature above puts into the calendar beside the meetings. Each question is answered with one statement. */
public interface CalendarSource {

    List<Dated> entries(Wanted wanted);

    /** What takes the time of these persons, from the first instant, inclusive, to the second, exclusive. */
    List<Engagement> engagements(Collection<Long> persons, Instant from, Instant until);
}
