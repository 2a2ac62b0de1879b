package kz.kenes.council.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;

/** The result of a vote with everything from which it follows, kept as it was on that day. */
@Embeddable
public class BallotResult implements Serializable {

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Integer members;
    private Integer present;

    @Column(name = "quorum_needed")
    private Integer quorumNeeded;

    @Column(name = "votes_needed")
    private Integer votesNeeded;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    private Integer abstained;

    @Enumerated(EnumType.STRING)
    @Column(name = "presider_choice")
    private Choice presiderChoice;

    @Enumerated(EnumType.STRING)
    @Column(name = "majority_base")
    private MajorityBase majorityBase;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_break")
    private TieBreak tieBreak;

    protected BallotResult() {}

    /** Decides, and keeps everything from which the outcome follows. */
    public static BallotResult of(VotingRule rule, Quorum quorum, Tally tally) {
        BallotResult result = new BallotResult();
        result.outcome = rule.decide(quorum, tally);
        result.members = quorum.members();
        result.present = quorum.present();
        result.quorumNeeded = quorum.needed();
        result.votesNeeded = rule.votesNeeded(quorum.present());
        result.votesFor = tally.votesFor();
        result.votesAgainst = tally.votesAgainst();
        result.abstained = tally.abstained();
        result.presiderChoice = tally.presider().orElse(null);
        result.majorityBase = rule.base();
        result.tieBreak = rule.tieBreak();
        return result;
    }

    @Clause({"MTG-18", "MTG-19", "MTG-20", "MTG-21"})
    public boolean isAdopted() {
        return EnumSet.of(Outcome.ADOPTED_BY_MAJORITY, Outcome.ADOPTED_BY_PRESIDER)
                .contains(outcome);
    }

    /** Requirement id of the rule that decided in a body of a kind. */
    public String clauseFor(BodyKind kind) {
        return switch (outcome) {
            case NO_QUORUM -> "MTG-13";
            case ADOPTED_BY_PRESIDER, REJECTED_BY_PRESIDER -> "MTG-21";
            case NOT_ADOPTED_ON_TIE -> tieBreak == TieBreak.NONE ? "MTG-22" : "MTG-21";
            case ADOPTED_BY_MAJORITY, NOT_ADOPTED_WITHOUT_MAJORITY -> majorityClause(kind);
        };
    }

    private String majorityClause(BodyKind kind) {
        if (majorityBase == MajorityBase.MEMBERS_PRESENT) {
            return "MTG-18";
        }
        return kind == BodyKind.REPUBLICAN_COUNCIL ? "MTG-19" : "MTG-20";
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Seats that counted. */
    public int members() {
        return members;
    }

    /** Persons counted present at the vote. */
    public int present() {
        return present;
    }

    /** Members that had to be present. */
    public int quorumNeeded() {
        return quorumNeeded;
    }

    /** Votes for that adopt; 0 where it depends on the votes cast. */
    public int votesNeeded() {
        return votesNeeded;
    }

    public int votesFor() {
        return votesFor;
    }

    public int votesAgainst() {
        return votesAgainst;
    }

    public int abstained() {
        return abstained;
    }

    /** What the presider voted; empty if the presider did not vote. */
    public Optional<Choice> presiderChoice() {
        return Optional.ofNullable(presiderChoice);
    }

    public MajorityBase majorityBase() {
        return majorityBase;
    }

    public TieBreak tieBreak() {
        return tieBreak;
    }
}
