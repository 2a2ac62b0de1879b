package kz.kenes.notice.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.kenes.notice.Message;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.Test;

@Clause("MTG-07")
class DraftTest {

    @Test
    void aDescriptionForACalendarNeedsNoTitle() {
        Draft draft = new Draft(NoticeKind.MEETING_CONVENED, Language.KK)
                .line("place", "Алматы")
                .line("online", (String) null)
                .numbered("agenda", List.of(Localized.same("Жоспар")));
        assertEquals("Өтетін орны: Алматы\nКүн тәртібі:\n1. Жоспар", draft.text());
    }

    @Test
    void aTitleIsCutToItsColumn() {
        Message message = new Draft(NoticeKind.BALLOT_OPENED, Language.KK)
                .about("ә".repeat(600))
                .leadingTo(null, "/desk");
        assertEquals(500, message.title().length());
    }
}
