package kz.kenes.notice.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.notice.vocabulary.NoticeKind;

/**
 * A notice in the language in which it was given.
 *
 * @param text its lines, separated by line feeds
 * @param link path of the page it leads to, below the application
 * @param readAt null until the person has seen it
 */
public record NoticeRow(
        long id, NoticeKind kind, String title, String text, String link, Instant createdAt, Instant readAt)
        implements Serializable {

    public boolean isRead() {
        return readAt != null;
    }
}
