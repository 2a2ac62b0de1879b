package kz.kenes.council.voting.written;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;

/** The answer of one member to a written vote. */
@Entity
@Table(name = "written_answer")
public class WrittenAnswer extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_vote_id")
    private WrittenVote vote;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Column(name = "cast_at")
    private Instant castAt;

    private String receipt;

    protected WrittenAnswer() {}

    WrittenAnswer(WrittenVote vote, Person person, Choice choice, String receipt, Instant now) {
        this.vote = vote;
        this.person = person;
        this.choice = choice;
        this.receipt = receipt;
        this.castAt = now;
    }

    public WrittenVote vote() {
        return vote;
    }

    public Person person() {
        return person;
    }

    public Choice choice() {
        return choice;
    }

    public Instant castAt() {
        return castAt;
    }

    /** Proof for the member, the same for every repetition. */
    public String receipt() {
        return receipt;
    }
}
