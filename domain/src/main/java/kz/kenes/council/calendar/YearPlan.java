package kz.kenes.council.calendar;

import static kz.kenes.council.calendar.CalendarViolation.DAY_TWICE;
import static kz.kenes.council.calendar.CalendarViolation.NOTHING_TO_PLAN;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.shared.Clause;

/** When the meetings of a year are to begin, at most one on a day. */
public record YearPlan(List<Instant> starts) {

    @Clause("MTG-01")
    public YearPlan {
        require(!starts.isEmpty(), NOTHING_TO_PLAN);
        Set<LocalDate> days = new HashSet<>();
        for (Instant start : starts) {
            require(days.add(Body.dayOf(start)), DAY_TWICE, Body.dayOf(start));
        }
        starts = List.copyOf(starts);
    }
}
