package kz.kenes.council.voting.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.VotingViolation;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.RandomCodes;

/** A secret vote: the paper goes to the list of those who voted, the choice into the box, and nothing joins them. */
@Dependent
class SecretVoting {

    private static final int RECEIPT_BITS = 60;
    private static final Random SHUFFLE = new SecureRandom();

    @Inject
    private SecretBoxRecords boxes;

    @Inject
    private BallotRecords ballots;

    @Inject
    private RandomCodes codes;

    @Inject
    private Actor actor;

    /** A repetition answers with the receipt of the paper, whatever it chooses: what was chosen is known to nobody. */
    @Clause({"MTG-17", "MTG-23"})
    Receipt cast(Ballot ballot, Choice choice) {
        Person me = actor.person();
        boxes.alone(ballot);
        List<Attendance> lines = ballots.linesAlone(ballot.meeting(), me);
        require(!lines.isEmpty(), VotingViolation.NOT_MEMBER, me.fullName());
        Optional<BallotPaper> earlier = boxes.paperOf(ballot, me);
        if (earlier.isPresent()) {
            return receipt(earlier.get(), true);
        }
        BallotPaper paper = ballot.handPaper(lines.get(0), receipt());
        ballots.add(paper);
        boxes.replace(ballot, boxes.box(ballot).with(choice, SHUFFLE));
        return receipt(paper, false);
    }

    /** The time is that of the ballot; a finer one would tell too much. */
    private static Receipt receipt(BallotPaper paper, boolean repeated) {
        return new Receipt(paper.receipt(), null, paper.ballot().openedAt(), repeated);
    }

    /** A code that proves a vote. */
    String receipt() {
        return codes.ofBits(RECEIPT_BITS);
    }

    List<BallotPaper> papers(Ballot ballot) {
        return boxes.papers(ballot);
    }

    /** Counts the box and closes the vote. */
    @Clause({"MTG-13", "MTG-17", "MTG-18"})
    void close(Ballot ballot) {
        ballot.closeSecret(boxes.papers(ballot), boxes.box(ballot), actor.person(), actor.now());
    }
}
