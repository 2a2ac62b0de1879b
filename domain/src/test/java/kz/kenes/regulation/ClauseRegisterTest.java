package kz.kenes.regulation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The clause register")
class ClauseRegisterTest {

    private final ClauseRegister register = ClauseRegister.get();

    @Test
    void holdsEveryRequirementOfTheCollegialBodies() {
        assertEquals(47, register.entries().size());
        for (int number = 10; number <= 29; number++) {
            assertTrue(register.find("MTG-" + number).isPresent(), "MTG-" + number);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MTG-10 | KK | ЖН-АЛТ-01, 5.6.1-т.",
                "MTG-10 | RU | ЖН-АЛТ-01, п. 5.6.1",
                "MTG-10 | EN | ЖН-АЛТ-01, cl. 5.6.1",
                "MTG-11 | KK | № 400 бұйрық, Ереже, 12-т.",
                "CNL-25 | KK | № 400 бұйрық, Ереже, 16-т. 4) тармақшасы",
                "CNL-25 | RU | приказ № 400, Положение, пп. 4) п. 16",
                "ORG-01 | EN | Order No. 400, Regulation, cl. 17, para. 1",
                "MTG-24 | RU | ЖН-АЛТ-01, п. 5.2.3, строка 1 перечня",
                "CNL-16 | KK | № 400 бұйрық, 1-қосымша",
                "ORG-11 | RU | ДП 602, п. 5.1",
            })
    void citesAClauseAsThePapersDo(String id, Language language, String citation) {
        assertEquals(citation, register.citation(id, language).orElseThrow());
    }

    @Test
    void knowsNoOtherRequirement() {
        assertTrue(register.find("MTG-99").isEmpty());
        assertTrue(register.citation("MTG-99", Language.KK).isEmpty());
    }

    static Stream<ClauseEntry> entries() {
        return ClauseRegister.get().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void speaksThreeLanguages(ClauseEntry entry) {
        assertFalse(entry.citations().isEmpty());
        Stream.concat(
                        Stream.of(entry.summary(), entry.practice(), entry.choice(), entry.doubt()),
                        entry.citations().stream().map(Citation::place))
                .filter(text -> text != null)
                .forEach(ClauseRegisterTest::assertWordedInEachLanguage);
    }

    @ParameterizedTest
    @EnumSource(LegalSource.class)
    void namesEachDocumentInFull(LegalSource source) {
        LegalDocument document = register.document(source);
        assertAll(
                () -> assertWordedInEachLanguage(document.title()),
                () -> assertWordedInEachLanguage(document.issuer()),
                () -> assertFalse(document.code().kk().isBlank()),
                () -> assertTrue(source.date().isAfter(LocalDate.of(2015, 1, 1))));
    }

    @Test
    void marksTheDefaultsOfTheCatalogue() {
        List<String> defaults = register.entries().stream()
                .filter(ClauseEntry::isDefault)
                .map(ClauseEntry::id)
                .toList();
        assertEquals(
                List.of(
                        "CNL-17", "CNL-18", "CNL-19", "CNL-25", "CNL-54", "MTG-02", "MTG-03", "MTG-05", "MTG-07",
                        "MTG-12", "MTG-13", "MTG-17", "MTG-19", "MTG-20", "MTG-21", "MTG-22", "MTG-23", "MTG-28",
                        "MTG-38", "DOC-21"),
                defaults);
    }

    @Test
    void hasNoWordingThatNobodyReads() throws Exception {
        Set<String> ids = new TreeSet<>();
        register.entries().forEach(entry -> ids.add(entry.id()));
        Set<String> kazakh = keys(Language.KK);
        assertEquals(kazakh, keys(Language.RU));
        assertEquals(kazakh, keys(Language.EN));
        assertTrue(kazakh.stream()
                .filter(key -> !key.startsWith("source.") && !key.startsWith("place."))
                .allMatch(key -> ids.contains(key.substring(0, key.indexOf('.')))));
    }

    private static Set<String> keys(Language language) throws Exception {
        Properties texts = new Properties();
        try (var in = ClauseRegister.class.getResourceAsStream("Clauses_" + language.tag() + ".properties")) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static void assertWordedInEachLanguage(Localized text) {
        assertFalse(text.kk().isBlank());
        assertNotEquals(text.kk(), text.ru());
        assertNotEquals(text.ru(), text.en());
    }
}
