package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.BALLOT_NOT_ADOPTED;
import static kz.kenes.council.voting.VotingViolation.BASIS_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.DECISION_TEXT_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.DUE_BEFORE_MEETING;
import static kz.kenes.council.voting.VotingViolation.NOT_ON_THE_MATTER;
import static kz.kenes.council.voting.VotingViolation.SEAT_OF_OTHER_BODY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/**
 * A decision or recommendation that follows from an adopted vote. What is merely heard needs no decision. It can be mended until
 * the papers of the minutes are frozen.
 */
@Entity
@Table(name = "decision")
public class Decision extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_type")
    private DecisionType type;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @ManyToMany
    @JoinTable(
            name = "decision_person",
            joinColumns = @JoinColumn(name = "decision_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private List<Person> persons = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "decision_unit",
            joinColumns = @JoinColumn(name = "decision_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private List<Unit> units = new ArrayList<>();

    @Column(name = "due_date")
    private LocalDate due;

    @Column(name = "legal_basis")
    private String basis;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Decision() {}

    /** Records a decision on the ground of an adopted vote. */
    @Clause({"CNL-06", "MTG-13", "MTG-24", "MTG-25"})
    public Decision(Ballot ballot, Charge charge, Person secretary, Instant now) {
        require(ballot.isAdopted(), BALLOT_NOT_ADOPTED);
        require(ballot.purpose() == BallotPurpose.MAIN, NOT_ON_THE_MATTER);
        ballot.requireSecretary(secretary, now);
        this.ballot = ballot;
        this.item = ballot.item();
        describe(charge);
        this.ordinal = item.numberDecision();
        this.recordedAt = now;
    }

    @Clause("CNL-24")
    private void describe(Charge charge) {
        require(charge.text() != null && !charge.text().kk().isBlank(), DECISION_TEXT_REQUIRED);
        require(
                charge.due() == null || !charge.due().isBefore(meeting().date()),
                DUE_BEFORE_MEETING,
                meeting().date());
        boolean cited = charge.basis() != null && !charge.basis().isBlank();
        require(cited || meeting().body().kind() != BodyKind.REPUBLICAN_COUNCIL, BASIS_REQUIRED);
        this.text = charge.text();
        this.basis = cited ? charge.basis().strip() : null;
        this.type = charge.type() != null ? charge.type() : usualType(charge.units());
        this.due = charge.due();
        replace(persons, charge.persons());
        replace(units, charge.units());
    }

    /** Binding for the units of the own institution; what goes outside, or to nobody in particular, is a recommendation. */
    private DecisionType usualType(List<Unit> charged) {
        Institution own = meeting().body().institution();
        boolean inside = !charged.isEmpty() && charged.stream().allMatch(unit -> unit.institution() == own);
        return inside ? DecisionType.BINDING : DecisionType.RECOMMENDATION;
    }

    private static <T> void replace(List<T> kept, List<T> wanted) {
        kept.removeIf(one -> !wanted.contains(one));
        wanted.stream().distinct().filter(one -> !kept.contains(one)).forEach(kept::add);
    }

    @Clause({"MTG-24", "MTG-28"})
    public void change(Charge charge, Person secretary, Instant now) {
        meeting().requireRecordOpen();
        ballot.requireSecretary(secretary, now);
        describe(charge);
    }

    /**
     * Takes back a decision entered by mistake; the later ones of the item close ranks, so that the numbers have no gap.
     *
     * @param ofItem all decisions of the item, this one among them
     */
    @Clause({"MTG-25", "MTG-28"})
    public void withdraw(List<Decision> ofItem, Person secretary, Instant now) {
        ballot.requireSecretary(secretary, now);
        item.withdrawDecision();
        ofItem.stream().filter(other -> other.ordinal > ordinal).forEach(other -> other.ordinal--);
    }

    /** Excludes a member of the body, as this decision says; the seat is not counted from the day after the last. */
    @Clause("CNL-25")
    public void exclude(Seat seat, LocalDate lastDay) {
        require(seat.composition().body() == meeting().body(), SEAT_OF_OTHER_BODY);
        seat.composition().exclude(seat, id(), meeting().date(), lastDay);
    }

    public Ballot ballot() {
        return ballot;
    }

    public AgendaItem item() {
        return item;
    }

    public Meeting meeting() {
        return ballot.meeting();
    }

    /** Place within the item, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Number within the meeting: item and order, such as {@code 2.1}. */
    public String number() {
        return item.ordinal() + "." + ordinal;
    }

    public DecisionType type() {
        return type;
    }

    @Clause("MTG-24")
    public boolean isBinding() {
        return type == DecisionType.BINDING;
    }

    public LocalizedText text() {
        return text;
    }

    /** Who carries it out. */
    public List<Person> persons() {
        return List.copyOf(persons);
    }

    /** Which units carry it out. */
    public List<Unit> units() {
        return List.copyOf(units);
    }

    /** Last day of the term, or null. */
    public LocalDate due() {
        return due;
    }

    /** The law, act or regulation on which it rests; null where none has to be cited. */
    @Clause("CNL-24")
    public String basis() {
        return basis;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
