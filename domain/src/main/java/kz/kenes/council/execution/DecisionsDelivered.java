package kz.kenes.council.execution;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: copies of decisions were sent (MTG-30, MTG-31).
 *
 * @param minutes id of the minutes
 * @param number of the minutes in the academic year
 * @param date of the meeting
 * @param persons ids of those who take note: heads of the units, members who speak for their universities
 */
public record DecisionsDelivered(long minutes, Localized bodyName, int number, LocalDate date, List<Long> persons) {}
