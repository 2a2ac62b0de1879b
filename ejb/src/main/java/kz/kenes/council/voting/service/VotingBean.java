package kz.kenes.council.voting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.VOTE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.Vote;
import kz.kenes.council.voting.VotingViolation;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.CorrectVote;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Votes: opened, cast or entered, closed and decided. */
@Stateless
@UseCase
public class VotingBean implements Voting {

    @Inject
    private BallotRecords ballots;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private BallotViews views;

    @Inject
    private SecretVoting secret;

    @Inject
    private BallotDesk desk;

    @Inject
    private Actor actor;

    @Override
    @Clause({"MTG-13", "MTG-16"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long open(long itemId, Localized question) {
        AgendaItem item = meetings.item(itemId);
        boolean asked = question != null && question.kk() != null;
        Ballot ballot = desk.open(item, asked ? LocalizedText.of(question) : null);
        return ballot.id();
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public BallotView get(long ballotId) {
        return view(ballots.withRoll(ballotId));
    }

    private BallotView view(Ballot ballot) {
        return ballot.isByName()
                ? views.of(ballot, ballots.votes(ballot))
                : views.ofSecret(ballot, secret.papers(ballot));
    }

    @Override
    @Query
    @RolesAllowed(VOTE)
    public List<PadView> pad(long meetingId) {
        Meeting meeting = ballots.meeting(meetingId);
        Person me = actor.person();
        List<PadView> pads = new ArrayList<>();
        for (Object[] found : ballots.pads(meeting, me)) {
            pads.add(views.pad((Ballot) found[0], (Vote) found[1], (BallotPaper) found[2], me));
        }
        return pads;
    }

    @Override
    @Clause("MTG-23")
    @RolesAllowed(VOTE)
    public Receipt cast(CastVote command) {
        Ballot ballot = ballots.forVoter(command.ballotId());
        if (!ballot.isByName()) {
            return secret.cast(ballot, command.choice());
        }
        Person me = actor.person();
        List<Attendance> lines = ballots.linesAlone(ballot.meeting(), me);
        require(!lines.isEmpty(), VotingViolation.NOT_MEMBER, me.fullName());
        Optional<Vote> earlier = ballots.voteOf(ballot, me);
        String code = secret.receipt();
        Vote vote = ballot.cast(lines.get(0), earlier, command.choice(), code, actor.now());
        boolean repeated = earlier.isPresent();
        if (!repeated) {
            ballots.add(vote);
        }
        return new Receipt(vote.receipt(), vote.choice(), vote.castAt(), repeated);
    }

    @Override
    @Clause({"MTG-16", "MTG-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public BallotView recordHands(RecordHands command) {
        Ballot ballot = alone(command.ballotId(), command.version());
        Map<Person, Choice> named = new LinkedHashMap<>();
        command.except().forEach(hand -> named.put(meetings.person(hand.personId()), hand.choice()));
        ballot.recordHands(ballots.votes(ballot), command.others(), named, secret::receipt, actor.person(), actor.now())
                .forEach(ballots::add);
        return view(ballot);
    }

    /** An open vote is no secret: the journal tells what stood before and what stands now. */
    @Override
    @Clause({"CNL-06", "MTG-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public BallotView correct(CorrectVote command) {
        Ballot ballot = alone(command.ballotId(), command.version());
        Vote vote = ballots.voteOf(ballot, meetings.person(command.personId()))
                .orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
        vote.correct(command.choice(), command.reason(), actor.person(), actor.now());
        desk.corrected(ballot, command.personId(), vote);
        return view(ballot);
    }

    @Override
    @Clause({"MTG-13", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public BallotView close(long ballotId, long version) {
        Ballot ballot = alone(ballotId, version);
        Instant now = actor.now();
        if (ballot.isByName()) {
            ballot.close(ballots.votes(ballot), actor.person(), now);
        } else {
            secret.close(ballot);
        }
        desk.closed(ballot);
        return view(ballot);
    }

    /** The ballot without voters in between, with the roll and the seats of its meeting. A closed one is refused by itself. */
    private Ballot alone(long ballotId, long version) {
        Ballot ballot = ballots.alone(ballotId);
        if (ballot.state() == BallotState.OPEN) {
            ballot.requireUnchangedSince(version);
        }
        meetings.bringSeats(ballot.meeting());
        return ballot;
    }
}
