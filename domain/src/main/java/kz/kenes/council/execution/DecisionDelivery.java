package kz.kenes.council.execution;

import static kz.kenes.council.execution.ExecutionViolation.MINUTES_NOT_SIGNED;
import static kz.kenes.council.execution.ExecutionViolation.NOT_RECIPIENT;
import static kz.kenes.council.execution.ExecutionViolation.NOT_SECRETARY;
import static kz.kenes.council.execution.ExecutionViolation.NOT_SENT;
import static kz.kenes.council.execution.ExecutionViolation.RECEIVED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** A copy of a decision on its way to a unit of the own institution, or to another institution, which may answer it. */
@Entity
@Table(name = "decision_delivery")
public class DecisionDelivery extends DomainEntity {

    /** Working days after the signature within which a unit has its copy. */
    public static final int TERM = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "due_date")
    private LocalDate due;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_by_id")
    private Person sentBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "received_by_id")
    private Person receivedBy;

    @Embedded
    private UniversityResponse response;

    protected DecisionDelivery() {}

    private DecisionDelivery(Minutes minutes, Decision decision) {
        require(minutes.current().isSigned(), MINUTES_NOT_SIGNED);
        this.body = minutes.body();
        this.minutes = minutes;
        this.decision = decision;
    }

    /**
     * A copy for a unit that the decision names, due on the third working day after the signature.
     *
     * @param signedOn the day of the last signature, which is not counted
     */
    @Clause("MTG-30")
    public static DecisionDelivery toUnit(
            Minutes minutes, Decision decision, Unit unit, LocalDate signedOn, WorkCalendar calendar) {
        DecisionDelivery delivery = new DecisionDelivery(minutes, decision);
        delivery.unit = unit;
        delivery.due = calendar.after(signedOn, TERM);
        return delivery;
    }

    /** A copy for the authorised body or a member university; no text sets a term for it. */
    @Clause("MTG-31")
    public static DecisionDelivery toInstitution(Minutes minutes, Decision decision, Institution institution) {
        DecisionDelivery delivery = new DecisionDelivery(minutes, decision);
        delivery.institution = institution;
        return delivery;
    }

    /** Sends the copy; one that is sent already stays as it is. */
    @Clause({"MTG-30", "MTG-31", "CNL-06"})
    public boolean send(Person secretary, Instant now) {
        require(body.isSecretary(secretary, Body.dayOf(now)), NOT_SECRETARY);
        if (sentAt != null) {
            return false;
        }
        sentAt = now;
        sentOn = Body.dayOf(now);
        sentBy = secretary;
        return true;
    }

    /**
     * Whoever leads the unit, or speaks for the institution, takes note.
     *
     * @param speaks true for a person who speaks for the institution
     */
    @Clause({"MTG-30", "MTG-31"})
    public void receive(Person person, boolean speaks, Instant now) {
        require(sentAt != null, NOT_SENT);
        require(isRecipient(person, speaks, Body.dayOf(now)), NOT_RECIPIENT);
        require(receivedAt == null, RECEIVED_ALREADY);
        receivedAt = now;
        receivedBy = person;
    }

    /** True for the head of the unit; for an institution the caller's standing there decides. */
    @Clause("MTG-30")
    public boolean isRecipient(Person person, boolean speaks, LocalDate day) {
        return unit == null
                ? speaks
                : unit.headOn(day).filter(head -> head == person).isPresent();
    }

    /**
     * Records whether the university accepts the decision for implementation. Answering again replaces the answer.
     *
     * @param speaks true for who speaks for the university; the secretary records what came on paper
     */
    @Clause({"CNL-36", "MTG-35"})
    public void answer(UniversityResponse given, boolean speaks, Person person, Instant now) {
        require(sentAt != null, NOT_SENT);
        UniversityResponse.requireExpectedOf(institution);
        LocalDate today = Body.dayOf(now);
        require(speaks || body.isSecretary(person, today), NOT_RECIPIENT);
        given.requireBetween(sentOn, today);
        response = given.by(person);
        if (receivedAt == null) {
            receivedAt = now;
            receivedBy = person;
        }
    }

    public DeliveryState state() {
        if (receivedAt != null) {
            return DeliveryState.RECEIVED;
        }
        return sentAt == null ? DeliveryState.WAITING : DeliveryState.SENT;
    }

    /** Sent after its last day, or not sent though it has passed. */
    @Clause("MTG-30")
    public boolean isLateOn(LocalDate day) {
        return due != null && (sentOn == null ? day : sentOn).isAfter(due);
    }

    public Body body() {
        return body;
    }

    public Minutes minutes() {
        return minutes;
    }

    public Decision decision() {
        return decision;
    }

    /** Null when it goes to an institution. */
    public Unit unit() {
        return unit;
    }

    /** Null when it goes to a unit. */
    public Institution institution() {
        return institution;
    }

    public LocalizedText recipient() {
        return unit == null ? institution.name() : unit.name();
    }

    /** Last day on which it is in time; null where no text sets a term. */
    public LocalDate due() {
        return due;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Person sentBy() {
        return sentBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    /** What a university answered. */
    @Clause("CNL-36")
    public Optional<UniversityResponse> response() {
        return Optional.ofNullable(response).filter(given -> given.on() != null);
    }
}
