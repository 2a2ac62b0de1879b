package kz.kenes.plan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a frozen report keeps. */
@Clause("PLN-08")
class SnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(strings = {"Әлия", "a\tb", "екі\nжол", "\\t", "\r\n", "\\", "😀 \\n\\\\"})
    void everyWordComesBackAsItWas(String word) {
        Snapshot kept = new Snapshot(
                List.of(
                        new Amount(Figure.MEMBER, "7", new Localized(word, null, word), 3, 5L),
                        new Amount(Figure.ITEMS, null, null, 0, null)),
                List.of(
                        new Fact(Figure.MEMBER, "7", DAY, Localized.same(word), 1, "/council/meeting?id=1"),
                        new Fact(Figure.ITEMS, null, null, Localized.same("x"), 1, null)),
                List.of(word));
        assertEquals(kept, Snapshot.of(kept.text()));
        assertEquals(5, kept.text().lines().count());
    }

    @Test
    void anEmptyOneComesBackEmpty() {
        Snapshot empty = new Snapshot(List.of(), List.of(), List.of());
        assertEquals(empty, Snapshot.of(empty.text()));
    }

    @Test
    void theFactsBehindANumberAreThoseOfItsSubject() {
        Fact first = new Fact(Figure.MEMBER, "1", DAY, Localized.same("a"), 1, null);
        Fact second = new Fact(Figure.MEMBER, "2", DAY, Localized.same("b"), 1, null);
        Fact other = new Fact(Figure.ITEMS, null, DAY, Localized.same("c"), 1, null);
        Snapshot kept = new Snapshot(List.of(), List.of(first, second, other), List.of());
        assertEquals(List.of(first), kept.behind(Figure.MEMBER, "1"));
        assertEquals(List.of(first, second), kept.behind(Figure.MEMBER, null));
        assertEquals(List.of(other), kept.behind(Figure.ITEMS, null));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33", "1, 2, 50", "2, 3, 67", "199, 200, 100", "5, 5, 100"})
    void aShareIsRoundedToTheNearestPercent(long value, long of, int percent) {
        assertEquals(percent, new Amount(Figure.ATTENDANCE, null, null, value, of).percent());
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertNull(new Amount(Figure.ATTENDANCE, null, null, 0, 0L).percent());
        assertNull(new Amount(Figure.ITEMS, null, null, 4, null).percent());
    }
}
