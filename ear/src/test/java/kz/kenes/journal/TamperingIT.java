package kz.kenes.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import kz.kenes.journal.api.Journal;
import kz.kenes.journal.api.JournalFinding;
import kz.kenes.journal.api.JournalInspection;
import kz.kenes.journal.service.JournalWriter;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.journal.vocabulary.Breach;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Accounts;
import kz.kenes.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand entries in the database; whatever somebody does to the rows is found, and undone again after each test. */
@Clause("DOC-21")
class TamperingIT extends InContainer {

    private static final String AUDITOR = "tampering-auditor";
    private static final int ENTRIES = 10_000;
    private static final String ZEROS = "0".repeat(64);

    @EJB(lookup = "java:global/kenes/kenes-ejb/JournalBean!kz.kenes.journal.api.Journal")
    private Journal journal;

    @EJB(lookup = "java:global/kenes/kenes-ejb/JournalWriter!kz.kenes.journal.service.JournalWriter")
    private JournalWriter writer;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void tenThousandSealedEntries() throws Exception {
        inTransaction(() -> {
            Accounts.open(entities, AUDITOR, Language.KK, Role.AUDITOR);
            long missing = ENTRIES - number("select count(*) from journal_entry");
            for (int i = 0; i < missing; i++) {
                entities.persist(new JournalEntry(act("entry=" + i)));
            }
            return missing;
        });
        sealAll();
    }

    @Test
    void aWholeJournalHasNoFindings() throws Exception {
        JournalInspection inspection = verify();
        assertEquals(List.of(), inspection.findings());
        assertTrue(inspection.entries() >= ENTRIES);
    }

    @Test
    void anEditIsFound() throws Exception {
        long victim = someNumber();
        for (String edit : List.of(
                "username = 'forger'",
                "arguments = '{}' || arguments",
                "outcome = 'REFUSED'",
                "happened_at = happened_at + interval '1' second",
                "hash = '" + ZEROS + "'",
                "message = 'x'")) {
            List<JournalFinding> found =
                    findingsAfter("update journal_entry set " + edit + " where number = " + victim);
            assertTrue(found.contains(new JournalFinding(Breach.EDITED, victim, victim)), edit + ": " + found);
        }
    }

    @Test
    void aRemovedEntryIsFound() throws Exception {
        long victim = someNumber();
        assertEquals(
                List.of(new JournalFinding(Breach.MISSING, victim, victim)),
                findingsAfter("delete from journal_entry where number = " + victim));
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws Exception {
        long one = someNumber();
        long two = one + 3;
        List<JournalFinding> found = findingsAfter(
                "update journal_entry set number = -1 where number = " + one,
                "update journal_entry set number = " + one + " where number = " + two,
                "update journal_entry set number = " + two + " where number = -1");
        assertTrue(found.contains(new JournalFinding(Breach.EDITED, one, one)), found.toString());
        assertTrue(found.contains(new JournalFinding(Breach.EDITED, two, two)), found.toString());
    }

    @Test
    void anEndCutOffIsFound() throws Exception {
        List<JournalFinding> found =
                findingsAfter("delete from journal_entry where number > (select number - 5 from journal_head)");
        assertEquals(Breach.TRUNCATED, found.get(0).breach());
    }

    @Test
    void anEndCutOffWithTheHeadIsFoundByAnEndNotedEarlier() throws Exception {
        JournalInspection noted = verify();
        transaction.begin();
        try {
            execute("delete from journal_entry where number > " + (noted.lastNumber() - 5));
            execute("update journal_head set number = " + (noted.lastNumber() - 5)
                    + ", hash = (select hash from journal_entry where number = " + (noted.lastNumber() - 5) + ")");
            assertEquals(List.of(), verify().findings());
            List<JournalFinding> found = Accounts.as(
                            AUDITOR, () -> journal.verifyAgainst(noted.lastNumber(), noted.lastHash()))
                    .findings();
            assertEquals(
                    List.of(new JournalFinding(Breach.TRUNCATED, noted.lastNumber() - 4, noted.lastNumber())), found);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void anInsertedEntryIsFound() throws Exception {
        List<JournalFinding> found = findingsAfter(
                "insert into journal_entry (id, version, number, happened_at, username, command, arguments, subject,"
                        + " outcome, reason, message, duration_micros, previous_hash, hash)"
                        + " select -5, 1, h.number + 1, e.happened_at, 'forger', e.command, '{}', '', 'ACCEPTED', '', '', 1,"
                        + " h.hash, '" + ZEROS + "' from journal_head h join journal_entry e on e.number = h.number");
        assertTrue(found.stream().anyMatch(f -> f.breach() == Breach.INSERTED), found.toString());
    }

    @Test
    void anEntryThatIsNeverSealedIsFound() throws Exception {
        List<JournalFinding> found = findingsAfter(
                "insert into journal_entry (id, version, happened_at, username, command,"
                        + " arguments, subject, outcome, reason, message, duration_micros)"
                        + " values (-6, 1, timestamp '2020-01-01 00:00:00', 'x', 'x.y.z', '{}', '', 'ACCEPTED', '', '', 1)");
        assertTrue(found.stream().anyMatch(f -> f.breach() == Breach.UNSEALED), found.toString());
    }

    @Test
    void whoeverSealsAtOnceAndHoweverManyWriteItIsOneChain() throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            String subject = "thread=" + thread;
            running.add(executor.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    writer.record(act(subject));
                    if (i % 10 == 0) {
                        sealAll();
                    }
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        sealAll();
        assertEquals(List.of(), verify().findings());
    }

    private List<JournalFinding> findingsAfter(String... statements) throws Exception {
        transaction.begin();
        try {
            for (String statement : statements) {
                execute(statement);
            }
            return verify().findings();
        } finally {
            transaction.rollback();
        }
    }

    private JournalInspection verify() throws Exception {
        return Accounts.as(AUDITOR, journal::verify);
    }

    private void execute(String statement) {
        assertTrue(entities.createNativeQuery(statement).executeUpdate() > 0, statement);
    }

    private long someNumber() {
        return number("select number from journal_head") / 2;
    }

    private long number(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void sealAll() {
        boolean more = true;
        while (more) {
            more = writer.seal();
        }
    }

    private static Act act(String subject) {
        return new Act(
                Instant.parse("2026-03-02T05:00:00Z"),
                "somebody",
                null,
                "council.voting.Voting.cast",
                "{\"кеңес\":\"ӘОҚ\"}",
                subject,
                ActOutcome.ACCEPTED,
                "",
                "",
                Duration.ofMillis(1));
    }
}
