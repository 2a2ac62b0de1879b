package kz.kenes.council.board.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something on the platform with its comments.
 *
 * @param until last day of the comments on a draft, or null
 * @param mayComment the caller may comment now
 * @param runs the caller runs the platform: pins, closes, removes
 */
public record BoardPostView(
        long id,
        long version,
        long bodyId,
        Localized body,
        BoardPostKind kind,
        BoardPostState state,
        Localized title,
        Localized text,
        LocalDate until,
        String author,
        Instant postedAt,
        boolean pinned,
        String removedBecause,
        List<MaterialView> files,
        List<BoardCommentView> comments,
        boolean mayComment,
        boolean runs)
        implements Serializable {}
