package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What waits for the reader in the programme of audits.
 *
 * @param id the audit; null when the programme of the year waits to be approved
 * @param unit null with the programme
 * @param subject null with the programme
 * @param due null with the programme
 */
public record AuditDeskEntry(
        AuditDeskKind kind, Long id, int year, Localized unit, String subject, LocalDate due, boolean overdue)
        implements Serializable {}
