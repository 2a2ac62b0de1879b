package kz.kenes.plan.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import kz.kenes.people.Person;
import kz.kenes.plan.event.vocabulary.EventState;

/** A step that an event has made: which state it reached, when, and by whom. */
@Embeddable
public class EventStep implements Serializable {

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "reached_state")
    private EventState state;

    @Column(name = "reached_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person by;

    protected EventStep() {}

    EventStep(int ordinal, EventState state, Instant at, Person by) {
        this.ordinal = ordinal;
        this.state = state;
        this.at = at;
        this.by = by;
    }

    int ordinal() {
        return ordinal;
    }

    public EventState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return by;
    }
}
