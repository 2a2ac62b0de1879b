package kz.kenes.council.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Found a body.
 *
 * @param regulationId the regulation whose editions it works by; null takes the profile of the kind
 * @param parentId parent body, or null
 * @param ground number, date and title of the founding document
 */
public record FoundBody(
        @NotNull BodyKind kind,
        @NotNull Localized name,
        long institutionId,
        Long parentId,
        Long regulationId,
        @NotNull LocalDate from,
        @NotBlank String ground)
        implements Serializable {}
