package kz.kenes.council.voting;

import java.util.Collection;
import java.util.Optional;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.people.Person;

/**
 * The count of a vote.
 *
 * @param presider what the presider voted; empty if the presider did not vote
 */
public record Tally(int votesFor, int votesAgainst, int abstained, Optional<Choice> presider) {

    static Tally of(Collection<Vote> votes, Person presider) {
        return new Tally(
                count(votes, Choice.FOR),
                count(votes, Choice.AGAINST),
                count(votes, Choice.ABSTAINED),
                votes.stream()
                        .filter(vote -> vote.voter() == presider)
                        .map(Vote::choice)
                        .findFirst());
    }

    private static int count(Collection<Vote> votes, Choice choice) {
        return Math.toIntExact(
                votes.stream().filter(vote -> vote.choice() == choice).count());
    }

    /** As many for as against, and somebody voted either way. */
    public boolean isTied() {
        return votesFor == votesAgainst && votesFor > 0;
    }
}
