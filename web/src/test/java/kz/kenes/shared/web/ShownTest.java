package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShownTest {

    @BeforeAll
    static void texts() {
        Texts.load(List.of("shared"));
    }

    @Test
    void aMomentIsShownByTheClockOfAlmaty() {
        assertEquals("22.11.2026 00:30", Shown.text(Instant.parse("2026-11-21T19:30:00Z"), Language.KK));
    }

    @Test
    void whatIsTypedByTheClockOfAlmatyIsTheSameMoment() {
        LocalDateTime typed = LocalDateTime.of(2026, 11, 21, 15, 0);
        assertEquals(Instant.parse("2026-11-21T10:00:00Z"), Almaty.moment(typed));
        assertEquals(typed, Almaty.local(Almaty.moment(typed)));
    }

    @Test
    void aTextIsShownInTheReadersLanguageAndInKazakhWhereItIsMissing() {
        Localized name = new Localized("кеңес", "совет", null);
        assertEquals("совет", Shown.text(name, Language.RU));
        assertEquals("кеңес", Shown.text(name, Language.EN));
    }

    @Test
    void numbersHaveGroupsAndAComma() {
        assertEquals("12\u00a0345,5", Shown.number(12345.5, Language.KK));
        assertEquals("12,345.5", Shown.number(12345.5, Language.EN));
    }

    @Test
    void nothingIsShownForNothing() {
        assertEquals("", Shown.text(null, Language.KK));
        assertEquals("иә", Shown.text(true, Language.KK));
        assertEquals("иә, жоқ", Shown.text(List.of(true, false), Language.KK));
    }

    @Test
    void sizesAreRoundedForPeople() {
        assertEquals("1\u00a0КБ", Shown.size(12, Language.KK));
        assertEquals("340\u00a0КБ", Shown.size(340_200, Language.KK));
        assertEquals("1,2\u00a0МБ", Shown.size(1_234_000, Language.RU));
    }
}
