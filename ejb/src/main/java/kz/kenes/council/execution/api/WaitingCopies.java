package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Copies of decisions of one set of minutes that wait for the caller.
 *
 * @param toSend true for the secretary who has to send them, false for who has to acknowledge them
 * @param due the earliest last day, or null
 */
public record WaitingCopies(
        long minutesId, Localized body, int number, LocalDate date, boolean toSend, int copies, LocalDate due)
        implements Serializable {}
