package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many at the same moment: what is counted is what was answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VotesRacingIT {

    private static final int VOTERS = 20;
    private static final int ROUNDS = 30;
    /** Milliseconds from one voter to the next, and from the closing of one round to that of the next. */
    private static final long PAUSE = 3;

    private static final int DRAFTS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(VOTERS + 1);
    private RemoteCouncil council;

    @BeforeAll
    void found() {
        council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, VOTERS);
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @Clause({"MTG-13", "MTG-23"})
    void theCountIsTheNumberOfReceiptsHoweverTheClosingFalls() throws Exception {
        long meeting = council.open(1, VOTERS);
        long counted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long ballot = council.ballot(meeting, 0);
            Voting bySecretary = council.secretary().api(Voting.class);
            long version = bySecretary.get(ballot).version();
            long delay = round * PAUSE;
            CountDownLatch closing = new CountDownLatch(1);
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int voter = 0; voter < VOTERS - 1; voter++) {
                long pause = voter * PAUSE;
                RemoteCouncil.Member member = council.members.get(voter);
                tasks.add(() -> {
                    TimeUnit.MILLISECONDS.sleep(pause);
                    return cast(member, ballot);
                });
            }
            tasks.add(() -> {
                TimeUnit.MILLISECONDS.sleep(delay);
                try {
                    return bySecretary.close(ballot, version);
                } finally {
                    closing.countDown();
                }
            });
            // however fast the others were, one comes too late
            tasks.add(() -> {
                closing.await();
                return cast(council.members.get(VOTERS - 1), ballot);
            });
            List<Object> answers = atOnce(tasks);
            assertInstanceOf(KenesException.class, answers.get(VOTERS), "round " + round);
            long receipts = answers.stream().filter(Receipt.class::isInstance).count();
            BallotView closed = bySecretary.get(ballot);
            assertEquals(receipts, closed.votesFor(), "round " + round);
            assertEquals(receipts, closed.votes().size(), "round " + round);
            assertTrue(answers.stream()
                    .filter(KenesException.class::isInstance)
                    .map(KenesException.class::cast)
                    .allMatch(refusal -> refusal.key().equals("council.voting.BALLOT_CLOSED")));
            counted += receipts;
        }
        assertTrue(counted > 0, "nobody ever voted in time");
    }

    @Test
    @Clause("MTG-23")
    void aVoteRepeatedAtTheSameMomentHasOneReceipt() throws Exception {
        long meeting = council.open(1, VOTERS);
        long ballot = council.ballot(meeting, 0);
        RemoteCouncil.Member member = council.members.get(7);
        List<Object> answers = atOnce(IntStream.range(0, VOTERS)
                .<Callable<Object>>mapToObj(i -> () -> cast(member, ballot))
                .toList());

        Set<String> codes = new HashSet<>();
        answers.forEach(answer -> codes.add(((Receipt) answer).code()));
        assertEquals(1, codes.size());
        assertEquals(
                VOTERS - 1,
                answers.stream().filter(answer -> ((Receipt) answer).repeated()).count());
        assertEquals(1, council.secretary().api(Voting.class).get(ballot).votesFor());
    }

    @Test
    @Clause("MTG-38")
    void minutesAreNumberedWithoutGapsWhenManyAreDraftedAtOnce() throws Exception {
        RemoteCouncil other = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            long meeting = other.open(1, 4);
            other.secretary()
                    .api(Meetings.class)
                    .close(meeting, other.look(meeting).version());
            long version = other.look(meeting).version();
            Callable<Object> draft =
                    () -> other.secretary().api(MinutesBook.class).draft(meeting, version);
            tasks.add(draft);
            tasks.add(draft);
        }
        Set<Object> drafted = new HashSet<>(atOnce(tasks));
        MinutesBook book = other.secretary().api(MinutesBook.class);
        List<Integer> numbers = drafted.stream()
                .map(id -> book.get((Long) id).number())
                .sorted()
                .toList();
        assertEquals(IntStream.rangeClosed(1, DRAFTS).boxed().toList(), numbers);
    }

    private static Object cast(RemoteCouncil.Member member, long ballot) {
        try {
            return member.api(Voting.class).cast(new CastVote(ballot, Choice.FOR));
        } catch (KenesException refusal) {
            return refusal;
        }
    }

    private List<Object> atOnce(List<Callable<Object>> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<Object> task : tasks) {
            running.add(threads.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        start.countDown();
        List<Object> answers = new ArrayList<>();
        for (Future<Object> one : running) {
            answers.add(one.get(1, TimeUnit.MINUTES));
        }
        return answers;
    }
}
