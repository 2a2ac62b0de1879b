package kz.kenes.training.order;

import static kz.kenes.people.vocabulary.PostDuty.ACADEMIC_DEPUTY;
import static kz.kenes.people.vocabulary.PostDuty.APPARATUS_HEAD;
import static kz.kenes.people.vocabulary.PostDuty.DEPUTY_HEAD;
import static kz.kenes.people.vocabulary.PostDuty.HEAD;
import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.order.OrderViolation.AFTER_DEPARTURE;
import static kz.kenes.training.order.OrderViolation.CANCEL_REASON_REQUIRED;
import static kz.kenes.training.order.OrderViolation.CHANGE_REASON_REQUIRED;
import static kz.kenes.training.order.OrderViolation.NOT_NAMED;
import static kz.kenes.training.order.OrderViolation.NO_TRAVELLERS;
import static kz.kenes.training.order.OrderViolation.ORDERED_ALREADY;
import static kz.kenes.training.order.OrderViolation.OTHER_INSTITUTION;
import static kz.kenes.training.order.OrderViolation.SIGNER_ABSENT;
import static kz.kenes.training.order.OrderViolation.SIGNER_WITHOUT_POWER;
import static kz.kenes.training.order.OrderViolation.TRAINING_ENDED;
import static kz.kenes.training.order.OrderViolation.TRAVELLER_TWICE;
import static kz.kenes.training.order.OrderViolation.WRONG_STATE;
import static kz.kenes.training.order.Trip.said;
import static kz.kenes.training.order.vocabulary.OrderState.CANCELLED;
import static kz.kenes.training.order.vocabulary.OrderState.CHANGED;
import static kz.kenes.training.order.vocabulary.OrderState.DRAFTED;
import static kz.kenes.training.order.vocabulary.OrderState.ISSUED;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.vocabulary.ItemState;

/**
 * An order by which the HR service sends employees to trainings of the approved consolidated schedule. Drafted, then issued with a
 * number and frozen; changed by a later order, which keeps this one, or cancelled.
 */
@Entity
@Table(name = "training_order")
public class TrainingOrder extends OrderRecord {

    /** Whose signature makes an order: the first head, a deputy, or the head of the Board's apparatus. */
    private static final Set<PostDuty> SIGNERS = EnumSet.of(HEAD, ACADEMIC_DEPUTY, DEPUTY_HEAD, APPARATUS_HEAD);

    protected TrainingOrder() {}

    /**
     * Drafts an order.
     *
     * @param key idempotency key of the caller, or null
     */
    @Clause("TRN-17")
    public TrainingOrder(Institution institution, Trip trip, String key, Person by, Instant at) {
        this.institution = Objects.requireNonNull(institution);
        this.trip = Objects.requireNonNull(trip);
        this.key = said(key);
        this.draftedBy = by;
        this.draftedAt = at;
    }

    /**
     * Sends an employee to a training.
     *
     * @param work what the employee does in the unit that planned it
     * @param otherwise the open order in which it stands already, or null
     */
    @Clause({"TRN-15", "TRN-17"})
    public OrderLine send(TrainingItem item, Employment work, TrainingOrder otherwise, LocalDate today) {
        requireState(DRAFTED);
        require(item.plan().institution() == institution, OTHER_INSTITUTION);
        OrderLine.requireOrderable(item);
        if (otherwise != null && otherwise != changes) {
            String where = otherwise.number == null ? "–" : String.valueOf(otherwise.number);
            throw new RuleViolation(ORDERED_ALREADY, item.training().title(), where);
        }
        trip.requireCovers(item.training());
        requireOnce(work.person());
        OrderLine line = new OrderLine(this, item, work);
        line.requireEmployed(today);
        lines.add(line);
        return line;
    }

    private void requireOnce(Person person) {
        require(lines.stream().noneMatch(line -> line.person() == person), TRAVELLER_TWICE, person.fullName());
    }

    /** Somebody does not go; the training may stand in another order then. */
    @Clause("TRN-17")
    public void leaveOut(OrderLine line) {
        requireState(DRAFTED);
        lines.remove(line);
    }

    /** Another place or other days. */
    @Clause("TRN-17")
    public void describe(Trip newTrip) {
        requireState(DRAFTED);
        lines.forEach(line -> newTrip.requireCovers(line.item().training()));
        trip = newTrip;
    }

    /**
     * A colleague of the same unit goes instead. It takes effect when the order is issued.
     *
     * @param busyWith trainings that the colleague has planned otherwise
     */
    @Clause("TRN-17")
    public void replace(
            OrderLine line, Employment colleague, String why, Collection<Training> busyWith, LocalDate today) {
        requireState(DRAFTED);
        if (colleague.person() != line.person()) {
            requireOnce(colleague.person());
        }
        line.replace(colleague, why, busyWith, today);
    }

    /**
     * Gives it its number and its signature. An order that it changes is a thing of the past then.
     *
     * @param post whose holder signs
     * @param nextNumber the next one of the institution in this calendar year
     */
    @Clause({"TRN-15", "TRN-17"})
    public void issue(Post post, int nextNumber, Person by, Instant at, LocalDate today) {
        requireState(DRAFTED);
        require(!lines.isEmpty(), NO_TRAVELLERS);
        for (OrderLine line : lines) {
            OrderLine.requireOrderable(line.item());
            trip.requireCovers(line.item().training());
            line.requireEmployed(today);
        }
        require(!today.isAfter(trip.departsOn()), AFTER_DEPARTURE, trip.departsOn());
        require(post.institution() == institution && post.duty() != null, SIGNER_WITHOUT_POWER);
        require(SIGNERS.contains(post.duty()), SIGNER_WITHOUT_POWER);
        signer = post.holderOn(today).orElseThrow(() -> new RuleViolation(SIGNER_ABSENT));
        signerTitle = post.title();
        if (changes != null) {
            changes.requireState(ISSUED);
            changes.state = CHANGED;
            changes.lines.forEach(OrderLine::release);
        }
        lines.forEach(OrderLine::freeze);
        state = ISSUED;
        year = today.getYear();
        number = nextNumber;
        issuedOn = today;
        issuedBy = by;
        issuedAt = at;
    }

    /** The draft of an order that changes this one; until it is issued this one holds. */
    @Clause("TRN-17")
    public TrainingOrder change(String why, String newKey, Person by, Instant at) {
        requireState(ISSUED);
        require(said(why) != null, CHANGE_REASON_REQUIRED);
        requireAhead();
        TrainingOrder changing = new TrainingOrder(institution, trip, newKey, by, at);
        changing.changes = this;
        changing.changeReason = said(why);
        lines.forEach(line -> changing.lines.add(new OrderLine(changing, line)));
        return changing;
    }

    /** Nobody is sent; each training may stand in another order then, and goes back to who planned it. */
    @Clause("TRN-17")
    public void cancel(String why, Person by, Instant at) {
        require(state.isOpen(), WRONG_STATE, state);
        require(said(why) != null, CANCEL_REASON_REQUIRED);
        if (state == ISSUED) {
            requireAhead();
            lines.forEach(OrderLine::release);
        }
        state = CANCELLED;
        cancelReason = said(why);
        cancelledBy = by;
        cancelledAt = at;
    }

    /** Nothing of it was learnt yet. */
    private void requireAhead() {
        for (OrderLine line : lines) {
            require(
                    line.item().state() != ItemState.COMPLETED,
                    TRAINING_ENDED,
                    line.item().training().title());
        }
    }

    /** An employee who is sent has taken note of the order. */
    @Clause("TRN-17")
    public void acquaint(Person by, Instant at) {
        requireState(ISSUED);
        List<OrderLine> own = lines.stream().filter(line -> line.person() == by).toList();
        require(!own.isEmpty(), NOT_NAMED);
        own.forEach(line -> line.acquaint(at));
    }

    private void requireState(OrderState wanted) {
        require(state == wanted, WRONG_STATE, state);
    }
}
