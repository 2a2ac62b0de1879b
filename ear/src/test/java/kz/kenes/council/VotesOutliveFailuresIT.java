package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.journal.api.Journal;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.testing.Database;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The server or the database fails while a body votes, and the members try again until they are answered: whatever was answered is
 * there afterwards, once.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VotesOutliveFailuresIT {

    private static final int VOTERS = 20;
    private static final int FAILURES = 3;
    /** So many votes are answered before the failure. */
    private static final int BEFORE = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** No answers: the one tells of a failure, the other that a lock was not got in time. */
    private static final Set<String> AGAIN = Set.of("shared.UNEXPECTED", "shared.BUSY");

    private final ExecutorService threads = Executors.newFixedThreadPool(VOTERS);
    private Database database;
    private Kenes kenes;
    private RemoteCouncil council;
    private long meeting;
    private int failures;

    @BeforeAll
    void found() {
        database = TestRun.database();
        kenes = TestRun.kenesOn(database);
        council = new RemoteCouncil(kenes, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, VOTERS);
        meeting = council.open(FAILURES, VOTERS);
    }

    @AfterAll
    void close() {
        threads.shutdownNow();
        kenes.close();
        database.close();
    }

    @Test
    @Clause("MTG-23")
    void aServerKilledWhileVotesAreCastLosesNoneThatItHasAnswered() throws Exception {
        votesOutlive(() -> {
            kenes.kill();
            kenes.launch();
        });
    }

    @RepeatedTest(2)
    @Clause("MTG-23")
    void aDatabaseStoppedWhileVotesAreCastIsFoundAgainWithoutARestart() throws Exception {
        votesOutlive(() -> {
            database.stop();
            database.start();
        });
    }

    private void votesOutlive(Runnable failure) throws Exception {
        long ballot = council.ballot(meeting, failures++);
        Map<String, Receipt> answered = new ConcurrentHashMap<>();
        CountDownLatch some = new CountDownLatch(BEFORE);
        List<Future<Receipt>> voters = new ArrayList<>();
        for (RemoteCouncil.Member member : council.members) {
            voters.add(threads.submit(() -> {
                Receipt receipt = castUntilAnswered(member, ballot);
                answered.put(member.username(), receipt);
                some.countDown();
                return receipt;
            }));
        }
        assertTrue(some.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "no vote was answered");
        Map<String, Receipt> before = Map.copyOf(answered);
        failure.run();
        for (Future<Receipt> voter : voters) {
            voter.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }

        Voting bySecretary = council.secretary().api(Voting.class);
        BallotView open = bySecretary.get(ballot);
        List<String> codes = new ArrayList<>();
        for (RemoteCouncil.Member member : council.members) {
            Receipt again = castUntilAnswered(member, ballot);
            assertTrue(again.repeated(), member.username());
            assertEquals(answered.get(member.username()).code(), again.code());
            codes.add(again.code());
        }
        BallotView closed = bySecretary.close(ballot, open.version());
        assertAll(
                () -> assertTrue(before.size() < VOTERS, "the failure came after the last vote"),
                () -> assertEquals(VOTERS, new HashSet<>(codes).size()),
                () -> assertEquals(VOTERS, open.votes().size()),
                () -> assertEquals(VOTERS, closed.votesFor()),
                () -> assertEquals(
                        List.of(),
                        council.administrator.api(Journal.class).verify().findings()));
    }

    /** As a program does that gets no answer: the same command again. A refusal by a rule is an answer, and here a wrong one. */
    private static Receipt castUntilAnswered(RemoteCouncil.Member member, long ballot) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return member.api(Voting.class).cast(new CastVote(ballot, Choice.FOR));
            } catch (Exception noAnswer) {
                boolean refused = noAnswer instanceof KenesException refusal && !AGAIN.contains(refusal.key());
                if (refused || Instant.now().isAfter(end)) {
                    throw noAnswer;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }
}
