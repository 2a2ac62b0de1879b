package kz.kenes.plan.report;

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
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.plan.report.vocabulary.ReportState;

/** A step that a report has made: which state it reached, or who received it, when, and by whom. */
@Embeddable
public class ReportStep implements Serializable {

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "reached_state")
    private ReportState state;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    @Column(name = "reached_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person by;

    protected ReportStep() {}

    ReportStep(int ordinal, ReportState state, Recipient recipient, Instant at, Person by) {
        this.ordinal = ordinal;
        this.state = state;
        this.recipient = recipient;
        this.at = at;
        this.by = by;
    }

    public int ordinal() {
        return ordinal;
    }

    public ReportState state() {
        return state;
    }

    /** Who received the report; null for the other steps. */
    public Recipient recipient() {
        return recipient;
    }

    public Instant at() {
        return at;
    }

    /** Null where a body has decided. */
    public Person by() {
        return by;
    }
}
