package kz.kenes.notice;

import java.util.List;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Shortened;
import kz.kenes.shared.vocabulary.Language;

/**
 * A message in the language of its reader.
 *
 * @param meetingId the meeting it is about, or null
 * @param title one line; null where the paragraphs alone are wanted, as for a calendar
 * @param paragraphs what is to be said, each a sentence or more
 * @param link path of the page it leads to, below the application, beginning with a slash
 */
public record Message(
        NoticeKind kind, Long meetingId, Language language, String title, List<String> paragraphs, String link) {

    private static final int LONGEST_TITLE = 500;

    public Message {
        title = title == null ? null : Shortened.to(LONGEST_TITLE, title);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs below each other. */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
