package kz.kenes.council.group.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Form a working group.
 *
 * @param ground number, date and title of the decision
 * @param due last day of its work
 * @param memberIds persons beside the leader and the secretary
 */
public record FormGroup(
        long bodyId,
        @NotNull Localized topic,
        @NotBlank @Size(max = 1000) String ground,
        @NotNull LocalDate due,
        long leaderId,
        long secretaryId,
        @NotNull List<@NotNull Long> memberIds)
        implements Serializable {}
