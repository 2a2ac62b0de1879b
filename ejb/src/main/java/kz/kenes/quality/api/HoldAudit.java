package kz.kenes.quality.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An audit of the programme was held.
 *
 * @param document number and date of the report of the audit
 */
public record HoldAudit(
        long auditId,
        long version,
        @NotNull LocalDate heldOn,
        @Size(max = 4000) String finding,
        @Size(max = 500) String document)
        implements Serializable {}
