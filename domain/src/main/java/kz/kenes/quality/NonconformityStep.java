package kz.kenes.quality;

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
import kz.kenes.quality.vocabulary.NonconformityAct;

/** What happened to a nonconformity, when, by whom, in which words. */
@Embeddable
public class NonconformityStep implements Serializable {

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private NonconformityAct act;

    @Column(name = "happened_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person by;

    private String words;

    protected NonconformityStep() {}

    NonconformityStep(int ordinal, NonconformityAct act, Instant at, Person by, String words) {
        this.ordinal = ordinal;
        this.act = act;
        this.at = at;
        this.by = by;
        this.words = words;
    }

    int ordinal() {
        return ordinal;
    }

    public NonconformityAct act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    /** Null for another system. */
    public Person by() {
        return by;
    }

    /** Null when nothing was said. */
    public String words() {
        return words;
    }
}
