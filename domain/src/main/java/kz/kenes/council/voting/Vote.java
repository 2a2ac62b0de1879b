package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.CORRECTION_REASON_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.NOT_A_SHOWN_HAND;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** The vote of one person on one question, cast in person or entered by the secretary from the show of hands. */
@Entity
@Table(name = "vote")
public class Vote extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "voter_id")
    private Person voter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attendance_id")
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Column(name = "cast_at")
    private Instant castAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by_id")
    private Person enteredBy;

    private String receipt;

    @Enumerated(EnumType.STRING)
    @Column(name = "corrected_from")
    private Choice correctedFrom;

    @Column(name = "correction_reason")
    private String correctionReason;

    protected Vote() {}

    Vote(Ballot ballot, Attendance attendance, Choice choice, Person enteredBy, String receipt, Instant now) {
        this.ballot = ballot;
        this.attendance = attendance;
        this.voter = attendance.person();
        this.choice = choice;
        this.enteredBy = enteredBy;
        this.receipt = receipt;
        this.castAt = now;
    }

    /** The secretary corrects what was entered wrongly from the show of hands, while the ballot is open. */
    @Clause({"CNL-06", "MTG-23"})
    public void correct(Choice right, String reason, Person secretary, Instant now) {
        ballot.requireOpen();
        ballot.requireSecretary(secretary, now);
        require(enteredBy != null, NOT_A_SHOWN_HAND, voter.fullName());
        require(reason != null && !reason.isBlank(), CORRECTION_REASON_REQUIRED);
        this.correctedFrom = choice;
        this.choice = right;
        this.correctionReason = reason.strip();
        this.enteredBy = secretary;
    }

    public Ballot ballot() {
        return ballot;
    }

    public Person voter() {
        return voter;
    }

    /** The line of the roll with which the person votes. */
    public Attendance attendance() {
        return attendance;
    }

    public Choice choice() {
        return choice;
    }

    public Instant castAt() {
        return castAt;
    }

    /** The secretary who entered the shown hand, or null if the person voted. */
    public Person enteredBy() {
        return enteredBy;
    }

    /** Proof for the voter, the same for every repetition. */
    public String receipt() {
        return receipt;
    }

    /** What was entered wrongly before, or null. */
    public Choice correctedFrom() {
        return correctedFrom;
    }

    public String correctionReason() {
        return correctionReason;
    }
}
