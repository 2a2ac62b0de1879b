package kz.kenes.council.voting.written.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.people.vocabulary.Permission.VOTE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.service.Calculation;
import kz.kenes.council.voting.written.WrittenAnswer;
import kz.kenes.council.voting.written.WrittenVote;
import kz.kenes.council.voting.written.WrittenVoteOpened;
import kz.kenes.council.voting.written.api.AnswerWrittenVote;
import kz.kenes.council.voting.written.api.OpenWrittenVote;
import kz.kenes.council.voting.written.api.WrittenRow;
import kz.kenes.council.voting.written.api.WrittenView;
import kz.kenes.council.voting.written.api.WrittenVotes;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.RandomCodes;
import kz.kenes.shared.service.UseCase;

/** Votes in writing. Who may take part is decided by the vote itself. */
@Stateless
@UseCase
public class WrittenVotesBean implements WrittenVotes {

    private static final int RECEIPT_BITS = 60;

    @Inject
    private WrittenRecords votes;

    @Inject
    private RandomCodes codes;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<WrittenRow> list(ListQuery query) {
        return votes.list(query);
    }

    @Override
    @Query
    @Clause("MTG-23")
    @RolesAllowed(SIGNED_IN)
    public List<WrittenRow> waiting() {
        return votes.waiting(actor.now());
    }

    @Override
    @Query
    @Clause({"MTG-16", "MTG-23"})
    @RolesAllowed(READ_MEETINGS)
    public WrittenView get(long voteId) {
        WrittenVote vote = votes.get(voteId);
        List<WrittenAnswer> answers = votes.answers(vote);
        Person me = actor.personIfAny();
        Optional<WrittenAnswer> mine =
                answers.stream().filter(answer -> answer.person() == me).findFirst();
        Set<Person> waiting = vote.voters();
        int voters = waiting.size();
        boolean member = me != null && waiting.contains(me);
        answers.forEach(answer -> waiting.remove(answer.person()));
        boolean open = vote.state() == BallotState.OPEN;
        boolean running = open && !actor.now().isAfter(vote.endsAt());
        boolean officer = me != null
                && (vote.body().isChair(me, actor.today()) || vote.body().isSecretary(me, actor.today()));
        BallotResult result = open ? null : vote.result();
        return new WrittenView(
                vote.id(),
                vote.version(),
                vote.body().id(),
                vote.body().name().toLocalized(),
                vote.question().toLocalized(),
                vote.reason(),
                vote.openedAt(),
                vote.endsAt(),
                vote.state(),
                voters,
                answers.size(),
                officer && open ? names(waiting) : List.of(),
                member && running && mine.isEmpty() && actor.may(VOTE),
                officer && open && (!running || waiting.isEmpty()),
                mine.map(WrittenAnswer::choice).orElse(null),
                mine.map(WrittenAnswer::receipt).orElse(null),
                open ? 0 : result.votesFor(),
                open ? 0 : result.votesAgainst(),
                open ? 0 : result.abstained(),
                open ? null : result.outcome(),
                open ? null : Calculation.of(result).in(actor.language()),
                open ? null : result.clauseFor(vote.body().kind()));
    }

    private static List<String> names(Set<Person> persons) {
        return new ArrayList<>(persons.stream().map(Person::fullName).toList());
    }

    @Override
    @Clause({"CNL-54", "MTG-07", "MTG-23"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long open(OpenWrittenVote command) {
        Body body = votes.body(command.bodyId());
        WrittenVote vote = new WrittenVote(
                body,
                LocalizedText.of(command.question()),
                command.reason(),
                command.ends(),
                actor.person(),
                actor.now());
        votes.add(vote);
        events.fire(new WrittenVoteOpened(
                vote.id(),
                body.name().toLocalized(),
                command.question(),
                vote.reason(),
                vote.endsAt(),
                vote.voters().stream().map(Person::id).toList()));
        return vote.id();
    }

    @Override
    @Clause("MTG-23")
    @RolesAllowed(VOTE)
    public Receipt answer(AnswerWrittenVote command) {
        WrittenVote vote = votes.alone(command.voteId());
        Person me = actor.person();
        Optional<WrittenAnswer> earlier = votes.answerOf(vote, me);
        WrittenAnswer answer = vote.answer(me, earlier, command.choice(), codes.ofBits(RECEIPT_BITS), actor.now());
        if (earlier.isEmpty()) {
            votes.add(answer);
        }
        return new Receipt(answer.receipt(), answer.choice(), answer.castAt(), earlier.isPresent());
    }

    @Override
    @Clause({"CNL-54", "MTG-13", "MTG-18"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void close(long voteId, long version) {
        WrittenVote vote = votes.alone(voteId);
        vote.requireUnchangedSince(version);
        vote.close(votes.answers(vote), actor.person(), actor.now());
    }
}
