package kz.kenes.council.voting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;

/** The paper of a secret vote: it tells that a member has voted, and nothing of what. */
@Entity
@Table(name = "ballot_paper")
public class BallotPaper extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person holder;

    private String receipt;

    protected BallotPaper() {}

    BallotPaper(Ballot ballot, Person holder, String receipt) {
        this.ballot = ballot;
        this.holder = holder;
        this.receipt = receipt;
    }

    public Ballot ballot() {
        return ballot;
    }

    public Person holder() {
        return holder;
    }

    /** Proof for the member that a paper was put into the box, the same for every repetition. */
    public String receipt() {
        return receipt;
    }
}
