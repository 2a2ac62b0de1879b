package kz.kenes.training.order;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.order.OrderViolation.NOT_APPROVED;
import static kz.kenes.training.order.OrderViolation.NOT_EMPLOYED;
import static kz.kenes.training.order.OrderViolation.SUBSTITUTE_BUSY;
import static kz.kenes.training.order.OrderViolation.SUBSTITUTE_IS_SAME;
import static kz.kenes.training.order.OrderViolation.SUBSTITUTE_OF_OTHER_UNIT;
import static kz.kenes.training.order.OrderViolation.SUBSTITUTION_REASON_REQUIRED;
import static kz.kenes.training.order.OrderViolation.TRAINING_ENDED;
import static kz.kenes.training.order.Trip.said;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.vocabulary.ItemState;

/** Whom an order sends to which training: the employee who planned it, or a colleague of the same unit instead. */
@Entity
@Table(name = "training_order_line")
public class OrderLine extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private TrainingOrder order;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private TrainingItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employment_id")
    private Employment work;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "substitution_reason")
    private String reason;

    @Column(name = "person_name")
    private String personName;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "position_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "position_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "position_en"))
    private LocalizedText position;

    @Column(name = "acquainted_at")
    private Instant acquaintedAt;

    protected OrderLine() {}

    OrderLine(TrainingOrder order, TrainingItem item, Employment work) {
        this.order = order;
        this.item = item;
        take(work);
    }

    /** The same for a changing order. */
    OrderLine(TrainingOrder order, OrderLine earlier) {
        this(order, earlier.item(), earlier.work());
        reason = earlier.reason();
    }

    private void take(Employment newWork) {
        work = newWork;
        person = newWork.person();
    }

    /** Only what the head of the Board's apparatus has approved, and what is still ahead. */
    @Clause({"TRN-15", "TRN-17"})
    static void requireOrderable(TrainingItem item) {
        require(item.plan().isEffective(), NOT_APPROVED, item.training().title());
        require(
                item.state() == ItemState.PLANNED,
                TRAINING_ENDED,
                item.training().title());
    }

    /** Whoever has left the unit goes nowhere for it. */
    @Clause("TRN-17")
    void requireEmployed(LocalDate day) {
        require(work.unit() == item.plan().unit() && work.validity().includes(day), NOT_EMPLOYED, person.fullName());
    }

    /** A colleague of the same unit goes instead; the training is the same. */
    @Clause("TRN-17")
    void replace(Employment colleague, String why, Collection<Training> busyWith, LocalDate day) {
        require(
                colleague.unit() == item.plan().unit() && colleague.validity().includes(day),
                SUBSTITUTE_OF_OTHER_UNIT,
                colleague.person().fullName(),
                item.plan().unit().name());
        require(colleague.person() != person, SUBSTITUTE_IS_SAME);
        boolean returns = colleague.person() == item.plan().person();
        require(returns || said(why) != null, SUBSTITUTION_REASON_REQUIRED);
        busyWith.stream().filter(item.training()::overlaps).findFirst().ifPresent(other -> {
            throw new RuleViolation(SUBSTITUTE_BUSY, colleague.person().fullName(), other.title());
        });
        take(colleague);
        reason = returns ? null : said(why);
    }

    /** The words of the paper as they are on this day, for ever. */
    void freeze() {
        personName = person.fullName();
        position = position(work);
        if (isSubstituted()) {
            item.giveTo(person, reason);
        } else {
            item.giveBackToPlanner();
        }
    }

    /** Catalogue position, or what the employee is called at work. */
    static LocalizedText position(Employment work) {
        if (work.position() != null) {
            return work.position().name();
        }
        return work.jobTitle() == null ? null : new LocalizedText(work.jobTitle(), null, null);
    }

    void release() {
        item.giveBackToPlanner();
    }

    void acquaint(Instant at) {
        acquaintedAt = acquaintedAt == null ? at : acquaintedAt;
    }

    /** True if somebody else goes than the one who planned it. */
    public boolean isSubstituted() {
        return person != item.plan().person();
    }

    public TrainingOrder order() {
        return order;
    }

    public TrainingItem item() {
        return item;
    }

    /** Who goes. */
    public Person person() {
        return person;
    }

    public Employment work() {
        return work;
    }

    /** Why somebody else goes, or null. */
    public String reason() {
        return reason;
    }

    /** As it is on the paper: frozen once the order is issued. */
    public String personName() {
        return personName == null ? person.fullName() : personName;
    }

    /** As it is on the paper, or null. */
    public LocalizedText position() {
        return personName == null ? position(work) : position;
    }

    /** Null until the employee has taken note of the order. */
    public Instant acquaintedAt() {
        return acquaintedAt;
    }
}
