package kz.kenes.council.minutes;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the last signature stands under the minutes; they and their decisions are final (MTG-26, MTG-27).
 *
 * @param minutes id of the minutes
 * @param meeting id of the meeting
 * @param number of the minutes in the academic year
 * @param version of the minutes, from 1; a higher one is a correction
 * @param date of the meeting
 * @param persons ids of the persons who hold a seat on the day of the meeting
 * @param tasks the decisions with those who carry them out
 */
public record MinutesSigned(
        long minutes,
        long meeting,
        Localized bodyName,
        int number,
        int version,
        LocalDate date,
        List<Long> persons,
        List<Task> tasks) {

    /**
     * A decision to be carried out.
     *
     * @param decision id of the decision
     * @param number within the meeting, such as {@code 2.1}
     * @param due last day of its term, or null
     * @param persons ids of the responsible persons
     */
    public record Task(long decision, String number, Localized text, LocalDate due, List<Long> persons) {}
}
