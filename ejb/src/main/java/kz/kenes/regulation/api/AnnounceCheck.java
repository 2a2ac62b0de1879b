package kz.kenes.regulation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Announce a check of the management system.
 *
 * @param body the certification body
 * @param ground number and date of the contract or order, or null
 * @param auditorIds persons whose accounts have the role of such an auditor
 */
public record AnnounceCheck(
        @Size(max = 300) String body,
        @Size(max = 500) String ground,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 50) List<@NotNull Long> auditorIds)
        implements Serializable {
    public AnnounceCheck {
        auditorIds = auditorIds == null ? List.of() : List.copyOf(auditorIds);
    }
}
