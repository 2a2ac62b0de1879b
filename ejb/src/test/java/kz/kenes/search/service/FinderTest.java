package kz.kenes.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.search.api.Find;
import kz.kenes.search.api.FindPage;
import kz.kenes.search.api.FindQuery;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.vocabulary.Localized;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The search")
class FinderTest {

    private static final long COUNCIL = 1;
    private static final long OTHER = 2;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private Index index;

    @BeforeEach
    void fill() throws IOException {
        index = new Index(new ByteBuffersDirectory());
        take(
                entry(
                        FindKind.DECISION,
                        10,
                        "Элективті пәндер каталогын бекіту туралы",
                        "Об утверждении каталога элективных дисциплин",
                        "",
                        COUNCIL,
                        DAY),
                entry(
                        FindKind.AGENDA_ITEM,
                        11,
                        "Білім беру бағдарламаларын жаңарту",
                        "Обновление образовательных программ",
                        "Кафедралар бағдарламаларды жұмыс берушілердің ұсыныстарына сай жаңартады. Сапаны бағалау.",
                        COUNCIL,
                        DAY.plusDays(1)),
                entry(
                        FindKind.MATERIAL,
                        12,
                        "есеп.pdf",
                        "есеп.pdf",
                        "Қысқы сессияның қорытындысы. Үлгерім көрсеткіші өсті. ".repeat(40)
                                + "Кеңесте қаралған мәселелер: оқулықтардың сараптамасы, кітабы бар.",
                        OTHER,
                        DAY.plusDays(2)));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "каталог, 10",
        "КАТАЛОГТЫ, 10",
        "пәндердің, 10",
        "пандер, 10",
        "дисциплины, 10",
        "бағдарлама, 11",
        "бағдарламалардың, 11",
        "программа, 11",
        "программами, 11",
        "образовательная программа, 11",
        "жаңарту бағдарлама, 11",
        "оқулық, 12",
        "сараптамаға, 12",
        "сараптамасын кеңестің, 12",
        "пән, 10",
        "сапасын, 11",
        "кітапты, 12",
        "катал*, 10",
        "есеп.pdf, 12",
    })
    void findsAWordInAnyForm(String text, long found) throws IOException {
        assertEquals(Set.of(found), ids(FindQuery.of(text, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "(",
                "каталог программа",
                "\\",
                "- - +",
                "'; drop table",
                "жоқ нәрсе",
                "\uD83D\uDE00"
            })
    void findsNothingAndComplainsAboutNothing(String text) throws IOException {
        assertEquals(Set.of(), ids(FindQuery.of(text, 10)));
    }

    @Test
    void aStarAloneIsEverything() throws IOException {
        assertEquals(Set.of(10L, 11L, 12L), ids(FindQuery.of("*", 10)));
    }

    @Test
    void wordsInQuotesFollowOneAnother() throws IOException {
        assertEquals(Set.of(10L), ids(FindQuery.of("\"элективті пәндер\"", 10)));
        assertEquals(Set.of(), ids(FindQuery.of("\"пәндер элективті\"", 10)));
    }

    @Test
    void showsOnlyWhatTheCallerMaySee() throws IOException {
        assertEquals(Set.of(), ids(Finder.find(index, FindQuery.of("сараптама", 10), bodies(COUNCIL))));
        assertEquals(Set.of(12L), ids(Finder.find(index, FindQuery.of("сараптама", 10), bodies(COUNCIL, OTHER))));
        assertEquals(Set.of(), ids(Finder.find(index, FindQuery.of("сараптама", 10), bodies())));
    }

    private static Sight bodies(Long... ids) {
        return new Sight(List.of(ids), List.of());
    }

    @Test
    void whatBelongsToNoBodyIsShownByItself() throws IOException {
        take(
                new Entry(
                        FindKind.RISK,
                        30,
                        "Risk:30",
                        "Risk:30",
                        30,
                        new Localized("Тиімсіз оқыту тәуекелі", "Риск неэффективного обучения", null),
                        "Себебі: күмәнді ақпарат",
                        Entry.NO_BODY,
                        null),
                new Entry(
                        FindKind.CORRECTIVE_ACTION,
                        31,
                        "Nonconformity:7",
                        "CorrectiveAction:31",
                        7,
                        new Localized("Есептерді жинау", null, null),
                        "Күмәнді ақпараттар тексерілді",
                        Entry.NO_BODY,
                        DAY));
        FindQuery words = FindQuery.of("күмәнді ақпаратты", 10);
        assertEquals(Set.of(30L, 31L), ids(words), "in any form, by whoever sees everything");
        assertEquals(Set.of(30L), ids(FindQuery.of("рисков обучение", 10)));
        assertEquals(Set.of(), ids(Finder.find(index, words, bodies(COUNCIL, OTHER, 0L - 1))));
        assertEquals(Set.of(30L), ids(Finder.find(index, words, new Sight(List.of(), List.of("Risk:30", "Risk:31")))));
        assertEquals(Set.of(31L), ids(Finder.find(index, words, new Sight(null, List.of("Nonconformity:7")))));
        assertEquals(Set.of(), ids(Finder.find(index, words, new Sight(null, List.of()))));
        assertEquals(
                Set.of(),
                ids(Finder.find(index, FindQuery.of("каталог", 10), new Sight(List.of(), null))),
                "of a body");
    }

    @Test
    void narrowsByBodyKindAndDay() throws IOException {
        String any = "каталог*";
        assertEquals(Set.of(10L), ids(new FindQuery(any, FindKind.DECISION, COUNCIL, DAY, DAY, 0, 10)));
        assertEquals(Set.of(), ids(new FindQuery(any, FindKind.MATERIAL, null, null, null, 0, 10)));
        assertEquals(Set.of(), ids(new FindQuery(any, null, OTHER, null, null, 0, 10)));
        assertEquals(Set.of(), ids(new FindQuery(any, null, null, DAY.plusDays(1), null, 0, 10)));
        assertEquals(Set.of(), ids(new FindQuery(any, null, null, null, DAY.minusDays(1), 0, 10)));
    }

    @Test
    void countsEachKindAndGivesTheNextPart() throws IOException {
        take(
                entry(FindKind.DECISION, 20, "Каталог туралы есеп", null, "", COUNCIL, DAY),
                entry(FindKind.MATERIAL, 21, "каталог.docx", null, "", COUNCIL, DAY));
        FindPage page = Finder.find(index, new FindQuery("каталог", null, null, null, null, 1, 1), Sight.EVERYTHING);
        assertEquals(3, page.total());
        assertEquals(1, page.finds().size());
        assertEquals(Map.of(FindKind.DECISION, 2L, FindKind.MATERIAL, 1L), page.byKind());
    }

    @Test
    void showsThePlaceWhereTheWordsStand() throws IOException {
        Find find = Finder.find(index, FindQuery.of("оқулықтар сараптамасы", 10), Sight.EVERYTHING)
                .finds()
                .get(0);
        Set<String> marked = find.passage().stream()
                .filter(Find.Piece::found)
                .map(Find.Piece::text)
                .collect(Collectors.toSet());
        assertEquals(Set.of("оқулықтардың", "сараптамасы"), marked);
        int length =
                find.passage().stream().mapToInt(piece -> piece.text().length()).sum();
        assertTrue(length < 400, "length " + length);
    }

    @Test
    void forgetsWhatWasReplacedAndWhatVanished() throws IOException {
        Entry changed = entry(FindKind.DECISION, 10, "Басқа атау", null, "", COUNCIL, DAY);
        index.replace(Set.of(changed.root()), List.of(changed));
        commit();
        assertEquals(Set.of(), ids(FindQuery.of("каталог", 10)));
        assertEquals(Set.of(10L), ids(FindQuery.of("басқа атау", 10)));
        index.remove(changed.part());
        commit();
        assertEquals(Set.of(), ids(FindQuery.of("басқа атау", 10)));
    }

    @Test
    void goesOnOnlyWithItsOwnDatabaseAndNotAfterTooLong() throws IOException {
        Instant taken = Instant.parse("2026-03-01T00:00:00Z");
        index.commit(7, "of March", taken);
        assertTrue(index.continues("of March", taken));
        assertEquals(false, index.continues("of March", taken.plusSeconds(1)));
        assertEquals(false, index.continues("of April", taken));
        assertEquals(7, index.position());
    }

    private void take(Entry... entries) throws IOException {
        for (Entry entry : entries) {
            index.replace(Set.of(entry.root()), List.of(entry));
        }
        commit();
    }

    private void commit() throws IOException {
        index.commit(0, "test", Instant.parse("2026-03-11T00:00:00Z"));
    }

    private static Entry entry(FindKind kind, long id, String kk, String ru, String text, long body, LocalDate day) {
        return new Entry(kind, id, "Meeting:" + id, "Part:" + id, 1, new Localized(kk, ru, null), text, body, day);
    }

    private Set<Long> ids(FindQuery query) throws IOException {
        return ids(Finder.find(index, query, Sight.EVERYTHING));
    }

    private static Set<Long> ids(FindPage page) {
        return page.finds().stream().map(Find::id).collect(Collectors.toSet());
    }
}
