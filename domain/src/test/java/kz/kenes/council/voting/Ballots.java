package kz.kenes.council.voting;

import static kz.kenes.council.meeting.Sittings.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.people.Person;

/** A ballot with its votes, as the service holds them together, for tests. */
public final class Ballots {

    private static final AtomicInteger RECEIPTS = new AtomicInteger();

    private final Ballot ballot;
    private final List<Vote> votes = new ArrayList<>();

    private Ballots(Ballot ballot) {
        this.ballot = ballot;
    }

    /** Opens a vote on the first item. */
    public static Ballots on(Meeting meeting, Council council) {
        return on(meeting, 1, council);
    }

    public static Ballots on(Meeting meeting, int item, Council council) {
        return new Ballots(new Ballot(meeting.agenda().items().get(item - 1), null, council.secretary(), now()));
    }

    /** Adopted by all who are present. */
    public static Ballot adopted(Meeting meeting, int item, Council council) {
        Ballots ballots = on(meeting, item, council);
        ballots.hands(council, Choice.FOR, Map.of());
        return ballots.close(council);
    }

    public Vote cast(Person person, Choice choice) {
        Vote vote = ballot.cast(
                ballot.meeting().roll().lineOf(person).orElseThrow(),
                voteOf(person),
                choice,
                receipts().get(),
                now());
        if (!votes.contains(vote)) {
            votes.add(vote);
        }
        return vote;
    }

    public void hands(Council council, Choice others, Map<Person, Choice> named) {
        votes.addAll(ballot.recordHands(votes, others, named, receipts(), council.secretary(), now()));
    }

    public Ballot close(Council council) {
        ballot.close(votes, council.secretary(), now());
        return ballot;
    }

    public Optional<Vote> voteOf(Person person) {
        return votes.stream().filter(vote -> vote.voter() == person).findFirst();
    }

    private static Supplier<String> receipts() {
        return () -> "R" + RECEIPTS.incrementAndGet();
    }

    public Ballot ballot() {
        return ballot;
    }

    public List<Vote> votes() {
        return votes;
    }
}
