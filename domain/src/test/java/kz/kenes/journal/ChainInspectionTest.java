package kz.kenes.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.journal.vocabulary.Breach;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand entries; whatever is done to one of them is found. */
@Clause("DOC-21")
class ChainInspectionTest {

    private static final int ENTRIES = 10_000;
    private static final long SEED = 20_261_121;

    private JournalHead head;
    private List<JournalEntry> journal;

    @BeforeEach
    void aJournalOfTenThousandEntries() {
        head = new JournalHead();
        journal = new ArrayList<>(LongStream.rangeClosed(1, ENTRIES)
                .mapToObj(n -> entry("vote " + n))
                .toList());
        head.append(journal);
    }

    @Test
    void aWholeJournalHasNoFindings() {
        assertEquals(List.of(), inspect());
        assertEquals(ENTRIES, head.number());
    }

    @Test
    void anEmptyJournalHasNoFindings() {
        assertEquals(List.of(), new ChainInspection().end(new JournalHead(), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "happenedAt",
                "username",
                "personId",
                "command",
                "arguments",
                "subject",
                "outcome",
                "reason",
                "message",
                "durationMicros"
            })
    void anEditOfAnyValueOfAnyEntryIsFoundInItsPlace(String field) throws Exception {
        Random random = new Random(SEED + field.hashCode());
        for (int i = 0; i < 20; i++) {
            int index = random.nextInt(ENTRIES);
            JournalEntry victim = journal.get(index);
            Object before = read(victim, field);
            write(victim, field, other(before));
            assertEquals(List.of(new Finding(Breach.EDITED, index + 1, index + 1)), inspect());
            write(victim, field, before);
        }
    }

    @Test
    void anEntryWrittenAnewWithItsOwnHashIsFoundByTheNextOne() throws Exception {
        JournalEntry forged = entry("forged");
        forged.seal(5_000, journal.get(4_998).hash());
        journal.set(4_999, forged);
        assertEquals(List.of(new Finding(Breach.REPLACED, 5_000, 5_001)), inspect());
    }

    @Test
    void theLastEntryWrittenAnewIsFoundByTheEnd() {
        JournalEntry forged = entry("forged");
        forged.seal(ENTRIES, journal.get(ENTRIES - 2).hash());
        journal.set(ENTRIES - 1, forged);
        assertEquals(List.of(new Finding(Breach.REPLACED, ENTRIES, ENTRIES)), inspect());
    }

    @Test
    void aRemovedEntryIsFoundWhereverItStood() {
        for (int index : new int[] {0, 1, 4_999, ENTRIES - 2}) {
            JournalEntry removed = journal.remove(index);
            assertEquals(List.of(new Finding(Breach.MISSING, index + 1, index + 1)), inspect());
            journal.add(index, removed);
        }
    }

    @Test
    void aRemovedStretchIsFoundAsOne() {
        journal.subList(100, 300).clear();
        assertEquals(List.of(new Finding(Breach.MISSING, 101, 300)), inspect());
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() throws Exception {
        swap(journal.get(41), journal.get(42));
        journal.sort((a, b) -> Long.compare(a.number(), b.number()));
        List<Finding> found = inspect();
        assertTrue(found.contains(new Finding(Breach.EDITED, 42, 42)), found.toString());
        assertTrue(found.contains(new Finding(Breach.EDITED, 43, 43)), found.toString());
    }

    @Test
    void anEndCutOffIsFound() {
        journal.subList(ENTRIES - 7, ENTRIES).clear();
        assertEquals(List.of(new Finding(Breach.TRUNCATED, ENTRIES - 6, ENTRIES)), inspect());
    }

    @Test
    void aJournalEmptiedIsFound() {
        journal.clear();
        assertEquals(List.of(new Finding(Breach.TRUNCATED, 1, ENTRIES)), inspect());
    }

    @Test
    void anEntryInsertedWithANumberThatExistsIsFound() {
        JournalEntry forged = entry("forged");
        forged.seal(7_000, journal.get(6_998).hash());
        journal.add(7_000, forged);
        assertEquals(List.of(new Finding(Breach.INSERTED, 7_000, 7_000)), inspect());
    }

    @Test
    void anEntryInsertedBehindTheEndIsFound() {
        JournalEntry forged = entry("forged");
        forged.seal(ENTRIES + 1, head.hash());
        journal.add(forged);
        assertEquals(List.of(new Finding(Breach.INSERTED, ENTRIES + 1, ENTRIES + 1)), inspect());
    }

    @Test
    void aJournalRewrittenFromTheBeginningIsFoundByAnEndNotedEarlier() {
        long noted = head.number();
        String notedHash = head.hash();
        JournalHead rewritten = new JournalHead();
        List<JournalEntry> forged = LongStream.rangeClosed(1, ENTRIES)
                .mapToObj(n -> entry("forged " + n))
                .toList();
        rewritten.append(forged);
        assertEquals(List.of(), inspect(new ChainInspection(), forged, rewritten));
        assertEquals(
                List.of(new Finding(Breach.REPLACED, 1, ENTRIES)),
                inspect(new ChainInspection(noted, notedHash), forged, rewritten));
    }

    @Test
    void aJournalCutOffWithItsEndIsFoundByAnEndNotedEarlier() {
        JournalHead shorter = new JournalHead();
        List<JournalEntry> rest =
                LongStream.rangeClosed(1, 10).mapToObj(n -> entry("vote " + n)).toList();
        shorter.append(rest);
        assertEquals(
                List.of(new Finding(Breach.TRUNCATED, 11, ENTRIES)),
                inspect(new ChainInspection(head.number(), head.hash()), rest, shorter));
    }

    @Test
    void entriesThatWaitTooLongForTheirSealAreFound() {
        ChainInspection inspection = new ChainInspection();
        inspection.follow(journal);
        assertEquals(List.of(new Finding(Breach.UNSEALED, ENTRIES + 1, ENTRIES + 2)), inspection.end(head, 2));
    }

    @Test
    void aSealedEntryIsNotSealedAgain() {
        JournalEntry sealed = journal.get(0);
        assertThrows(IllegalStateException.class, () -> sealed.seal(1, JournalHead.BEGINNING));
    }

    @Test
    void valuesThatRunIntoEachOtherHashDifferently() {
        String first = new ContentHash().with("a", "x\nb:1:y").with("b", null).hex();
        String second = new ContentHash().with("a", "x").with("b", "y").hex();
        String absent = new ContentHash().with("a", null).hex();
        String empty = new ContentHash().with("a", "").hex();
        assertTrue(!first.equals(second) && !absent.equals(empty));
    }

    private List<Finding> inspect() {
        return inspect(new ChainInspection(), journal, head);
    }

    private static List<Finding> inspect(ChainInspection inspection, List<JournalEntry> entries, JournalHead end) {
        inspection.follow(entries);
        return inspection.end(end, 0);
    }

    private static JournalEntry entry(String subject) {
        return new JournalEntry(new Act(
                Instant.parse("2026-03-02T05:00:00.123456Z"),
                "secretary",
                1001L,
                "council.Votes.cast",
                "{\"кеңес\":\"ӘОҚ\"}",
                subject,
                ActOutcome.ACCEPTED,
                "",
                "",
                Duration.ofMillis(3)));
    }

    private static Object other(Object value) {
        if (value instanceof Instant at) {
            return at.plusNanos(1_000);
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        return value instanceof ActOutcome ? ActOutcome.REFUSED : value + "!";
    }

    private static void swap(JournalEntry one, JournalEntry two) throws Exception {
        for (String field : List.of("number", "previousHash", "hash")) {
            Object kept = read(one, field);
            write(one, field, read(two, field));
            write(two, field, kept);
        }
    }

    private static Object read(JournalEntry entry, String name) throws Exception {
        return field(name).get(entry);
    }

    private static void write(JournalEntry entry, String name, Object value) throws Exception {
        field(name).set(entry, value);
    }

    private static Field field(String name) throws Exception {
        Field field = JournalEntry.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
