package kz.kenes.council.calendar;

import static kz.kenes.council.calendar.CalendarViolation.END_NOT_LATER;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Duration;
import java.time.Instant;

/** A time that somebody is taken: from the start, inclusive, to the end, exclusive. */
public record TimeSpan(Instant start, Instant end) {

    /** Length of a meeting whose agenda says nothing yet, in minutes. */
    public static final int USUAL_MINUTES = 120;

    public TimeSpan {
        require(end.isAfter(start), END_NOT_LATER);
    }

    /** @param minutes planned length; the usual one where nothing is planned */
    public static TimeSpan of(Instant start, int minutes) {
        return new TimeSpan(start, start.plus(Duration.ofMinutes(minutes > 0 ? minutes : USUAL_MINUTES)));
    }

    /** True when both take at least one moment together; one that begins when the other ends does not. */
    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
