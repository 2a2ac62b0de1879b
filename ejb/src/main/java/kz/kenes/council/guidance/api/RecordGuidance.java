package kz.kenes.council.guidance.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Record a document that the republican council has given out.
 *
 * @param addressedTo to whom it is given out, or null
 * @param subjectIds entries of the list of subjects
 */
public record RecordGuidance(
        long bodyId,
        @NotNull @Size(max = 50) String number,
        @NotNull LocalDate date,
        @NotNull Localized title,
        @NotNull Localized text,
        @Size(max = 500) String addressedTo,
        @NotNull List<@NotNull Long> subjectIds,
        @NotNull List<@NotNull FileContent> files)
        implements Serializable {}
