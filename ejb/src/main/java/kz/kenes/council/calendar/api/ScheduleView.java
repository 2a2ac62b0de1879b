package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.calendar.vocabulary.ScheduleState;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.shared.vocabulary.Localized;

/**
 * How the meetings of a body stand towards the frequency of its edition.
 *
 * @param number months between meetings or meetings in a year, by the frequency
 * @param due the last day on which the next ordinary meeting is in time, or null where the edition sets no term
 * @param next day of the nearest ordinary meeting to come, or null
 * @param missing how many meetings of this calendar year are neither held nor planned though asked for
 * @param mayPlan the caller keeps the meetings of the body
 */
public record ScheduleView(
        long bodyId,
        Localized body,
        ScheduleState state,
        Frequency frequency,
        int number,
        LocalDate due,
        LocalDate next,
        int missing,
        boolean mayPlan)
        implements Serializable {}
