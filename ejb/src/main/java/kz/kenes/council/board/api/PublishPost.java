package kz.kenes.council.board.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Put something on the platform of an association.
 *
 * @param until last day of the comments on a draft; null for anything else
 */
public record PublishPost(
        long bodyId,
        @NotNull BoardPostKind kind,
        @NotNull Localized title,
        @NotNull Localized text,
        LocalDate until,
        @NotNull List<@NotNull FileContent> files)
        implements Serializable {}
