package kz.kenes.regulation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
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
    void holdsEveryRequirementOfAMeeting() {
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

    /** The requirements where the documents leave a choice or are silent, by the index of the catalogue. */
    private static final Set<String> DEFAULTS = Set.of(
            "ORG-09", "ORG-19", "ORG-22", "CNL-17", "CNL-18", "CNL-19", "CNL-24", "CNL-25", "CNL-29", "CNL-34",
            "CNL-45", "CNL-50", "CNL-54", "MTG-02", "MTG-03", "MTG-05", "MTG-07", "MTG-12", "MTG-13", "MTG-17",
            "MTG-19", "MTG-20", "MTG-21", "MTG-22", "MTG-23", "MTG-28", "MTG-30", "MTG-38", "PLN-02", "PLN-05",
            "PLN-17", "UMO-03", "UMO-10", "UMO-12", "UMO-16", "UMO-18", "UMO-22", "UMO-25", "UMO-26", "UMO-27",
            "UMO-28", "UMO-29", "UMO-30", "UMO-33", "UMO-34", "UMO-36", "UMO-37", "TRN-17", "TRN-18", "TRN-35",
            "TRN-37", "TRN-38", "OFF-24", "MAT-04", "MAT-06", "MAT-20", "MAT-21", "MAT-23", "DOC-03", "DOC-06",
            "DOC-07", "DOC-21", "DOC-22");

    @ParameterizedTest
    @MethodSource("entries")
    void marksTheDefaultsOfTheCatalogue(ClauseEntry entry) {
        assertEquals(DEFAULTS.contains(entry.id()), entry.isDefault());
    }

    @Test
    void listsTheRequirementsInTheOrderOfTheCatalogue() {
        List<String> chapters = List.of("ORG", "CNL", "MTG", "PLN", "UMO", "TRN", "OFF", "MAT", "EVT", "QUA", "DOC");
        List<String> ids = register.entries().stream().map(ClauseEntry::id).toList();
        List<String> ordered = ids.stream()
                .sorted(Comparator.comparing((String id) -> chapters.indexOf(id.substring(0, 3)))
                        .thenComparing(id -> id))
                .toList();
        assertEquals(ordered, ids);
        assertEquals(ids.size(), Set.copyOf(ids).size());
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
