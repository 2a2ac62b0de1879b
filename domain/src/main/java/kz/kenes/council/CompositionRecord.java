package kz.kenes.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** What a composition holds; {@link Composition} says what may be done with it. */
@MappedSuperclass
public abstract class CompositionRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    /** The body until the approval, then null: unique, so that a body never has two compositions in preparation. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "preparing_for")
    Body preparingFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "composition_state")
    CompositionState state = CompositionState.DRAFT;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    Validity validity;

    String ground;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposer_id")
    Person proposer;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approver_id")
    Person approver;

    @Column(name = "approved_at")
    Instant approvedAt;

    String remarks;

    @OneToMany(mappedBy = "composition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    List<Seat> seats = new ArrayList<>();

    public Body body() {
        return body;
    }

    public CompositionState state() {
        return state;
    }

    /** The days on which it is meant to hold; it holds only once approved. */
    public Validity validity() {
        return validity;
    }

    /** Number, date and title of the document. */
    public String ground() {
        return ground;
    }

    public Person proposer() {
        return proposer;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Person approver() {
        return approver;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** Why it was returned, or null. */
    public String remarks() {
        return remarks;
    }

    /** All seats in their order, removed ones included. */
    public List<Seat> seats() {
        return List.copyOf(seats);
    }
}
