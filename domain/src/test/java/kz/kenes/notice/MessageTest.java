package kz.kenes.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aTitleIsShortenedToWhatIsStored() {
        assertEquals("а".repeat(500), message("а".repeat(500)).title());
        assertEquals("а".repeat(499) + "…", message("а".repeat(501)).title());
    }

    @Test
    void theWordsForACalendarHaveNoTitle() {
        assertNull(message(null).title());
        assertEquals("бір\nекі", message(null).text());
    }

    private static Message message(String title) {
        return new Message(NoticeKind.values()[0], null, Language.KK, title, List.of("бір", "екі"), "/desk");
    }
}
