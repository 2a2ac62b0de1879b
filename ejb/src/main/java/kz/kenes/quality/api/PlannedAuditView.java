package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An audit of the programme with what has become of it.
 *
 * @param approvedBy null until it is approved
 * @param control the record of the audit, or null
 * @param cancelReason null unless it was cancelled
 * @param mayHold true if the caller may enter its result now
 * @param mayCancel true if the caller may cancel it now
 */
public record PlannedAuditView(
        PlannedAuditRow audit,
        long version,
        String proposedBy,
        String approvedBy,
        LocalDate approvedOn,
        boolean late,
        ControlRow control,
        String cancelReason,
        LocalDate cancelledOn,
        boolean mayHold,
        boolean mayCancel)
        implements Serializable {}
