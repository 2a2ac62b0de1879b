package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An audit of the programme.
 *
 * @param month 1 to 12
 * @param day the very day, or null when any day of the month will do
 * @param due the last day on which it is in time
 * @param overdue true when it is neither held nor cancelled and its term has passed
 * @param heldOn null until it is held
 * @param nonconformities how many of what it found stand in the journal
 */
public record PlannedAuditRow(
        long id,
        int year,
        long unitId,
        Localized unit,
        String subject,
        int month,
        LocalDate day,
        LocalDate due,
        String auditor,
        AuditState state,
        boolean overdue,
        LocalDate heldOn,
        int nonconformities)
        implements Serializable {}
