package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.CATEGORY_REQUIRED;
import static kz.kenes.council.CouncilViolation.COMPOSITION_NOT_EDITABLE;
import static kz.kenes.council.CouncilViolation.COMPOSITION_NOT_PROPOSED;
import static kz.kenes.council.CouncilViolation.DECREE_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.GROUND_REQUIRED;
import static kz.kenes.council.CouncilViolation.ONE_CHAIR;
import static kz.kenes.council.CouncilViolation.ONE_SECRETARY;
import static kz.kenes.council.CouncilViolation.ONLY_CHAIR_PROPOSES;
import static kz.kenes.council.CouncilViolation.PROPOSER_CANNOT_APPROVE;
import static kz.kenes.council.CouncilViolation.REMARKS_REQUIRED;
import static kz.kenes.council.CouncilViolation.REMOVAL_BEFORE_DECISION;
import static kz.kenes.council.CouncilViolation.REMOVAL_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.REMOVAL_OF_OFFICER;
import static kz.kenes.council.CouncilViolation.SEAT_NOT_IN_FORCE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;

/**
 * Who sits in a body from a day on, on the ground of a document. Drafted, proposed by the chair, approved by somebody else or
 * returned with remarks. Once approved it changes only by consents and by the exclusion of a member; anything else is a new
 * composition, which ends this one.
 */
@Entity
@Table(name = "composition")
public class Composition extends CompositionRecord {

    protected Composition() {}

    Composition(Body body, LocalDate first, String ground) {
        this.body = body;
        this.preparingFor = body;
        describe(first, ground);
    }

    private void describe(LocalDate first, String newGround) {
        require(newGround != null && !newGround.isBlank(), GROUND_REQUIRED);
        this.validity = Validity.from(first);
        this.ground = newGround.strip();
    }

    /**
     * Replaces what the draft says. Seats stand in the given order; consents to seats that stay are kept.
     *
     * @param ground number, date and title of the document
     */
    @Clause({"CNL-02", "CNL-18"})
    public void change(LocalDate first, String ground, List<SeatDraft> drafts) {
        requireEditable();
        describe(first, ground);
        List<Seat> before = List.copyOf(seats);
        List<Seat> after = new ArrayList<>();
        for (SeatDraft draft : drafts) {
            Seat seat = new Seat(this, after.size() + 1, draft);
            before.forEach(seat::takeOverConsent);
            after.add(seat);
        }
        seats.clear();
        seats.addAll(after);
    }

    /** Begins with the seats of an earlier composition, without those removed by decision. */
    void beginWith(Composition earlier) {
        for (Seat old : earlier.seats()) {
            if (!old.isRemoved()) {
                Seat seat = new Seat(this, seats.size() + 1, old.toDraft());
                seat.takeOverConsent(old);
                seats.add(seat);
            }
        }
    }

    /** The chair proposes the composition; the first one of a body is proposed by the chair whom it names. */
    @Clause({"CNL-02", "CNL-03", "CNL-05", "CNL-30", "CNL-34"})
    public void propose(Person chair, Instant now) {
        requireEditable();
        requireOneOfEach();
        requireMembers();
        LocalDate today = Body.dayOf(now);
        Composition ruling = body.compositionOn(today).orElse(this);
        require(ruling.holds(chair, SeatRole.CHAIR, today), ONLY_CHAIR_PROPOSES);
        this.state = CompositionState.PROPOSED;
        this.proposer = chair;
        this.proposedAt = now;
        this.remarks = null;
    }

    private void requireOneOfEach() {
        long chairs = count(SeatRole.CHAIR);
        long secretaries = count(SeatRole.SECRETARY);
        require(chairs == 1, ONE_CHAIR, chairs);
        require(secretaries == 1, ONE_SECRETARY, secretaries);
    }

    /** The chair sits through the post that the regulation names; each member of an association has a category. */
    private void requireMembers() {
        boolean categories = body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        for (Seat seat : seats) {
            if (seat.role() == SeatRole.CHAIR) {
                ChairPost.requireFor(body, seat);
            }
            require(!categories || seat.category() != null, CATEGORY_REQUIRED, seat.ordinal());
        }
    }

    private long count(SeatRole role) {
        return seats.stream().filter(seat -> seat.role() == role).count();
    }

    /**
     * Approves the composition and puts it into force from its first day; the one before ends on the day before. Where there was
     * one before, it does not begin earlier than the approval, so that no past meeting is judged anew.
     *
     * @param rector the person whom the regulation entitles to approve
     */
    @Clause({"CNL-05", "CNL-54"})
    public void approve(Person rector, Instant now) {
        require(state == CompositionState.PROPOSED, COMPOSITION_NOT_PROPOSED);
        require(rector != proposer, PROPOSER_CANNOT_APPROVE);
        this.validity = Validity.from(body.makeWayFrom(validity.validFrom(), Body.dayOf(now)));
        this.state = CompositionState.APPROVED;
        this.preparingFor = null;
        this.approver = rector;
        this.approvedAt = now;
    }

    /** Sends the proposed composition back to be mended. */
    @Clause("CNL-05")
    public void giveBack(Person rector, String why) {
        require(state == CompositionState.PROPOSED, COMPOSITION_NOT_PROPOSED);
        require(rector != proposer, PROPOSER_CANNOT_APPROVE);
        require(why != null && !why.isBlank(), REMARKS_REQUIRED);
        this.state = CompositionState.RETURNED;
        this.remarks = why.strip();
    }

    /** The chair takes the proposed composition back. */
    public void takeBack() {
        require(state == CompositionState.PROPOSED, COMPOSITION_NOT_PROPOSED);
        this.state = CompositionState.DRAFT;
    }

    /**
     * Puts into force, from its first day, a composition that an order of the minister lays down, or that an association sets for
     * a body of its own: nobody proposes it.
     *
     * @param now when the order is entered
     */
    @Clause({"CNL-02", "CNL-16", "CNL-31"})
    public void decree(Instant now) {
        requireEditable();
        requireOneOfEach();
        require(Subordination.isComposedDirectly(body), DECREE_NOT_PROVIDED, body.kind());
        LocalDate first = validity.validFrom();
        body.makeWayFrom(first, first);
        this.validity = Validity.from(first);
        this.state = CompositionState.APPROVED;
        this.preparingFor = null;
        this.approvedAt = now;
    }

    void endOn(LocalDate lastDay) {
        validity = validity.until(lastDay);
    }

    /**
     * Excludes a member by decision of the body. From the next day the seat is no longer counted; to fill it again needs a new
     * composition. Chair and secretary leave only by a new composition, for without them the body cannot work.
     *
     * @param decision id of the adopted decision
     * @param decidedOn day of the meeting that adopted it
     * @param lastDay last day of the membership, not before the decision
     */
    @Clause("CNL-25")
    public void exclude(Seat seat, long decision, LocalDate decidedOn, LocalDate lastDay) {
        require(body.kind() == BodyKind.REPUBLICAN_COUNCIL, REMOVAL_NOT_PROVIDED, body.kind());
        require(seat.role() != SeatRole.CHAIR && seat.role() != SeatRole.SECRETARY, REMOVAL_OF_OFFICER);
        require(!lastDay.isBefore(decidedOn), REMOVAL_BEFORE_DECISION, decidedOn);
        require(isInForceOn(lastDay) && !seat.isRemoved(), SEAT_NOT_IN_FORCE, lastDay);
        seat.endOn(lastDay, decision);
    }

    private void requireEditable() {
        require(state == CompositionState.DRAFT || state == CompositionState.RETURNED, COMPOSITION_NOT_EDITABLE, state);
    }

    @Clause({"CNL-05", "CNL-54"})
    public boolean isInForceOn(LocalDate day) {
        return state == CompositionState.APPROVED && validity.includes(day);
    }

    /** The seats that count on that day, in their order. */
    @Clause({"CNL-17", "CNL-18", "CNL-25", "CNL-54"})
    public List<Seat> seatsOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.validity().includes(day)).toList();
    }

    /** True if the person holds a seat of that role, whatever the state of the composition. */
    boolean holds(Person person, SeatRole role, LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.role() == role && !seat.isRemoved())
                .anyMatch(seat -> seat.holderOn(day).filter(person::equals).isPresent());
    }

    /** What is unusual about it on a day. */
    @Clause({"CNL-18", "CNL-19"})
    public List<SeatNote> notesOn(LocalDate day) {
        return SeatNote.about(seats.stream().filter(seat -> !seat.isRemoved()).toList(), day);
    }
}
