package kz.kenes.council.voting.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.SecretBox;
import kz.kenes.council.voting.Vote;
import kz.kenes.council.voting.VotingViolation;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.VoteRow;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Caller;

/** What the API shows of ballots. */
@Dependent
public class BallotViews {

    @Inject
    private Caller caller;

    /** Votes by name are for the members; a secret vote shows no count before it is closed. */
    @Clause({"MTG-16", "MTG-17"})
    public BallotView of(Ballot ballot, List<Vote> votes) {
        boolean closed = ballot.state() == BallotState.CLOSED;
        BallotResult result = closed ? ballot.result() : ballot.resultSoFar(votes);
        boolean named = seesNames(ballot.meeting());
        return view(ballot, result, true, named ? rows(votes) : List.of(), names(ballot.notVoted(votes)));
    }

    /** A secret vote shows who has not voted yet, and no count before it is closed. */
    @Clause("MTG-17")
    public BallotView ofSecret(Ballot ballot, List<BallotPaper> papers) {
        boolean closed = ballot.state() == BallotState.CLOSED;
        BallotResult result = closed ? ballot.result() : ballot.secretResult(papers, new SecretBox(List.of()));
        return view(ballot, result, closed, List.of(), names(ballot.withoutPaper(papers)));
    }

    private BallotView view(
            Ballot ballot, BallotResult result, boolean counted, List<VoteRow> votes, List<String> notVoted) {
        Meeting meeting = ballot.meeting();
        boolean closed = ballot.state() == BallotState.CLOSED;
        return new BallotView(
                ballot.id(),
                ballot.version(),
                meeting.id(),
                ballot.item().id(),
                ballot.item().ordinal(),
                ballot.question().toLocalized(),
                ballot.form(),
                ballot.purpose(),
                ballot.state(),
                ballot.openedAt(),
                ballot.closedAt(),
                result.members(),
                result.present(),
                result.quorumNeeded(),
                result.votesNeeded(),
                counted ? result.votesFor() : 0,
                counted ? result.votesAgainst() : 0,
                counted ? result.abstained() : 0,
                closed ? result.outcome() : null,
                closed ? Calculation.of(result).in(caller.language()) : null,
                closed ? result.clauseFor(meeting.body().kind()) : null,
                votes,
                closed ? List.of() : notVoted);
    }

    private boolean seesNames(Meeting meeting) {
        Long me = caller.personId();
        boolean member = meeting.roll().lines().stream()
                .anyMatch(line -> line.person() != null && line.person().id().equals(me));
        boolean secretary =
                meeting.secretary() != null && meeting.secretary().id().equals(me);
        return member || secretary || caller.may(ADMINISTER) || caller.may(READ_JOURNAL);
    }

    private static List<VoteRow> rows(List<Vote> votes) {
        List<VoteRow> rows = new ArrayList<>();
        for (Vote vote : votes) {
            Person enteredBy = vote.enteredBy();
            rows.add(new VoteRow(
                    vote.voter().id(),
                    vote.voter().fullName(),
                    vote.choice(),
                    vote.castAt(),
                    enteredBy == null ? null : enteredBy.fullName(),
                    vote.correctedFrom(),
                    vote.correctionReason()));
        }
        return rows;
    }

    private static List<String> names(Set<Person> persons) {
        return new ArrayList<>(persons.stream().map(Person::fullName).toList());
    }

    /**
     * @param vote the person's vote, or null
     * @param paper the person's paper of a secret vote, or null
     */
    @Clause("MTG-23")
    public PadView pad(Ballot ballot, Vote vote, BallotPaper paper, Person me) {
        Optional<Attendance> line = ballot.meeting().roll().lineOf(me);
        boolean open = ballot.state() == BallotState.OPEN;
        boolean voted = vote != null || paper != null;
        String refusal = null;
        if (open && !voted && line.isEmpty()) {
            refusal = refusal(VotingViolation.NOT_MEMBER, me);
        } else if (open && !voted && !line.get().isPresent()) {
            refusal = refusal(VotingViolation.NOT_PRESENT, me);
        }
        Choice choice = vote == null ? null : vote.choice();
        return new PadView(
                ballot.id(),
                ballot.item().ordinal(),
                ballot.item().title().toLocalized(),
                ballot.question().toLocalized(),
                ballot.state(),
                open && !voted && refusal == null,
                choice,
                vote == null ? paper == null ? null : paper.receipt() : vote.receipt(),
                open ? null : ballot.result().outcome(),
                refusal);
    }

    private String refusal(VotingViolation violation, Person me) {
        return Wording.of(new RuleViolation(violation, me.fullName()), caller.language());
    }
}
