package kz.kenes.council.board.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comment.
 *
 * @param text null once it was taken off
 * @param removedBecause why it was taken off, or null
 */
public record BoardCommentView(long id, String author, Instant at, String text, String removedBecause)
        implements Serializable {}
