package kz.kenes.council.minutes;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: minutes are frozen and wait for signatures (MTG-26, MTG-27).
 *
 * @param minutes id of the minutes
 * @param meeting id of the meeting
 * @param number of the minutes in the academic year
 * @param date of the meeting
 * @param signatories ids of the persons who have to sign
 */
public record MinutesFrozen(
        long minutes, long meeting, Localized bodyName, int number, LocalDate date, List<Long> signatories) {}
