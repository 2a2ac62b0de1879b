package kz.kenes.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

@Clause("DOC-21")
class JournalEntryTest {

    @Test
    void whatNoDatabaseKeepsIsReplaced() {
        assertEquals("а\uFFFDб\uFFFDв😀", entry("а\u0000б\uD800в😀").act().message());
    }

    @Test
    void aTextFitsItsColumnToTheLetter() {
        String fits = "😀".repeat(1000);
        assertEquals(fits, entry(fits).act().message());
        String cut = entry(fits + "ә").act().message();
        assertEquals("😀".repeat(999) + "…", cut);
        String even = "ә" + fits;
        assertEquals(2000, entry(even).act().message().length());
    }

    @Test
    void timeIsKeptInMicrosecondsSoThatTheHashHoldsAfterReading() {
        JournalHead head = new JournalHead();
        JournalEntry entry = entry("x");
        head.append(List.of(entry));
        assertEquals(Instant.parse("2026-03-02T05:00:00.123456Z"), entry.act().at());
        assertEquals(Duration.ofNanos(3_000), entry.act().duration());
        assertEquals(1, entry.number());
        assertEquals(JournalHead.BEGINNING, entry.previousHash());
        assertEquals(64, entry.hash().length());
    }

    private static JournalEntry entry(String message) {
        return new JournalEntry(new Act(
                Instant.parse("2026-03-02T05:00:00.123456789Z"),
                "somebody",
                null,
                "council.voting.Voting.cast",
                "{}",
                "",
                ActOutcome.ACCEPTED,
                "",
                message,
                Duration.ofNanos(3_999)));
    }
}
