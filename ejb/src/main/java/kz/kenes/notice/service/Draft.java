package kz.kenes.notice.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.notice.Message;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.WallClock;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** A message as it grows, in the language of its reader. Its words stand in the feature's bundle of terms. */
final class Draft {

    private final NoticeKind kind;
    private final Language language;
    private final List<String> paragraphs = new ArrayList<>();
    private String title;

    Draft(NoticeKind kind, Language language) {
        this.kind = kind;
        this.language = language;
    }

    /** Title and first sentence, with the same values. */
    Draft about(Object... values) {
        return titled(kind.name(), values).saying(kind.name() + ".text", values);
    }

    Draft titled(String name, Object... values) {
        title = phrase(name + ".title", values);
        return this;
    }

    Draft saying(String key, Object... values) {
        paragraphs.add(phrase(key, values));
        return this;
    }

    /** A line such as «Өтетін орны: …»; left out when there is nothing to say. */
    Draft line(String name, String value) {
        if (value != null && !value.isBlank()) {
            paragraphs.add(phrase("line." + name, value));
        }
        return this;
    }

    Draft line(String name, Localized value) {
        return line(name, value.in(language));
    }

    /** The items, numbered, below their heading. */
    Draft numbered(String name, List<Localized> items) {
        if (!items.isEmpty()) {
            paragraphs.add(phrase("line." + name));
            for (int i = 0; i < items.size(); i++) {
                paragraphs.add((i + 1) + ". " + items.get(i).in(language));
            }
        }
        return this;
    }

    /** What was said so far, without a title. */
    String text() {
        return String.join("\n", paragraphs);
    }

    Message leadingTo(Long meetingId, String link) {
        return new Message(kind, meetingId, language, title, paragraphs, link);
    }

    /** «2026 жылғы 21 қараша, сағат 15:00»; null for null. */
    String moment(Instant instant) {
        if (instant == null) {
            return null;
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, WallClock.KAZAKHSTAN);
        return PaperDates.dayAndTime(local.toLocalDate(), local.toLocalTime(), language);
    }

    /** «2026 жылғы 21 қараша»; null for null. */
    String day(LocalDate day) {
        return day == null ? null : PaperDates.day(day, language);
    }

    Language language() {
        return language;
    }

    private String phrase(String key, Object... values) {
        return Wording.phrase("notice", key, language, values);
    }
}
