package kz.kenes.plan.event;

import static kz.kenes.plan.event.EventViolation.NAME_REQUIRED;
import static kz.kenes.plan.event.EventViolation.ORGANISATION_REQUIRED;
import static kz.kenes.plan.event.vocabulary.ParticipantState.REGISTERED;
import static kz.kenes.plan.event.vocabulary.ParticipantState.WAITING;
import static kz.kenes.plan.event.vocabulary.ParticipantState.WITHDRAWN;
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
import kz.kenes.people.Person;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Who takes part in an event: somebody of the register, or a guest by name; always with the organisation. */
@Entity
@Table(name = "event_participant")
public class Participant extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private MethodicalEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String name;
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "participant_state")
    private ParticipantState state;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private boolean attended;

    protected Participant() {}

    /** @param person null for who is not in the register */
    @Clause("EVT-11")
    Participant(
            MethodicalEvent event,
            Person person,
            String name,
            String organisation,
            ParticipantState state,
            Instant now) {
        require(Venue.said(name) != null, NAME_REQUIRED);
        require(Venue.said(organisation) != null, ORGANISATION_REQUIRED);
        this.event = event;
        this.person = person;
        this.name = name.strip();
        this.organisation = organisation.strip();
        this.state = state;
        this.registeredAt = now;
    }

    void comeAgain(ParticipantState as, Instant now) {
        state = as;
        registeredAt = now;
    }

    void withdraw() {
        state = WITHDRAWN;
        attended = false;
    }

    void take(ParticipantState as) {
        state = as;
    }

    void mark(boolean came) {
        attended = came;
        if (came) {
            state = REGISTERED;
        }
    }

    public MethodicalEvent event() {
        return event;
    }

    /** Null for who is not in the register. */
    public Person person() {
        return person;
    }

    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    public ParticipantState state() {
        return state;
    }

    public boolean hasPlace() {
        return state == REGISTERED;
    }

    public boolean isWaiting() {
        return state == WAITING;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** True once the organiser has marked that he or she came. */
    public boolean hasAttended() {
        return attended;
    }
}
