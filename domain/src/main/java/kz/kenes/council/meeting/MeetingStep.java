package kz.kenes.council.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.Person;

/** A step that a meeting has made: which state it reached, when, and by whom. */
@Embeddable
public class MeetingStep implements Serializable {

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "reached_state")
    private MeetingState state;

    @Column(name = "reached_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person by;

    protected MeetingStep() {}

    MeetingStep(int ordinal, MeetingState state, Instant at, Person by) {
        this.ordinal = ordinal;
        this.state = state;
        this.at = at;
        this.by = by;
    }

    int ordinal() {
        return ordinal;
    }

    public MeetingState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return by;
    }
}
