package kz.kenes.council.board.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something on the platform.
 *
 * @param until last day of the comments on a draft, or null
 * @param comments how many there are, without those taken off
 */
public record BoardPostRow(
        long id,
        Localized title,
        Localized body,
        BoardPostKind kind,
        BoardPostState state,
        boolean pinned,
        String author,
        Instant postedAt,
        LocalDate until,
        int comments)
        implements Serializable {}
