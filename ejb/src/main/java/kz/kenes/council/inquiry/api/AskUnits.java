package kz.kenes.council.inquiry.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Ask structural units of the institution.
 *
 * @param text what is needed
 * @param due last day of the answer
 * @param key chosen by a caller that may repeat the command, unique within the body, or null
 */
public record AskUnits(
        long bodyId,
        @NotNull Localized title,
        @NotNull @Size(max = 4000) String text,
        @NotNull LocalDate due,
        @NotNull List<@NotNull Long> unitIds,
        @NotNull List<@NotNull FileContent> files,
        @Size(max = 100) String key)
        implements Serializable {}
