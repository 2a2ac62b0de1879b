package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.AGENDA_EMPTY;
import static kz.kenes.council.meeting.MeetingViolation.AGENDA_NOT_APPROVED;
import static kz.kenes.council.meeting.MeetingViolation.ALREADY_OPEN;
import static kz.kenes.council.meeting.MeetingViolation.BALLOT_OPEN;
import static kz.kenes.council.meeting.MeetingViolation.EXTENDED_ELSEWHERE;
import static kz.kenes.council.meeting.MeetingViolation.NEW_DATE_NOT_LATER;
import static kz.kenes.council.meeting.MeetingViolation.NOT_CHAIR;
import static kz.kenes.council.meeting.MeetingViolation.NOT_SECRETARY;
import static kz.kenes.council.meeting.MeetingViolation.PLACE_REQUIRED;
import static kz.kenes.council.meeting.MeetingViolation.QUORUM_REACHED;
import static kz.kenes.council.meeting.MeetingViolation.REASON_REQUIRED;
import static kz.kenes.council.meeting.MeetingViolation.REMARKS_REQUIRED;
import static kz.kenes.council.meeting.MeetingViolation.SECRETARY_PRESENT;
import static kz.kenes.council.meeting.MeetingViolation.START_IN_PAST;
import static kz.kenes.council.meeting.MeetingViolation.VOTES_TAKEN;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.CANCELLED;
import static kz.kenes.council.vocabulary.MeetingState.CLOSED;
import static kz.kenes.council.vocabulary.MeetingState.CONVENED;
import static kz.kenes.council.vocabulary.MeetingState.MINUTES_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.NOT_HELD;
import static kz.kenes.council.vocabulary.MeetingState.OPEN;
import static kz.kenes.council.vocabulary.MeetingState.PARTLY_SIGNED;
import static kz.kenes.council.vocabulary.MeetingState.PLANNED;
import static kz.kenes.council.vocabulary.MeetingState.SIGNED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import kz.kenes.council.Body;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.shared.Clause;

/**
 * A meeting of a body: planned → agenda drafted → agenda approved → convened → open → closed → minutes drafted → partly signed →
 * signed; or not held, or cancelled. It is judged by the edition and the composition of its day; once open, both are fixed.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends MeetingRecord {

    protected Meeting() {}

    /**
     * Plans a meeting.
     *
     * @param planKey key of a system that may repeat the command, unique within the body, or null
     */
    @Clause({"MTG-02", "CNL-06"})
    public Meeting(Body body, MeetingPlan plan, String planKey, Person secretary, Instant now) {
        boolean reasoned = plan.reason() != null && !plan.reason().isBlank();
        require(plan.kind() != MeetingKind.EXTRAORDINARY || reasoned, REASON_REQUIRED);
        require(plan.isPossibleFor(body.kind()), EXTENDED_ELSEWHERE);
        this.body = body;
        this.kind = plan.kind();
        this.reason = reasoned ? plan.reason().strip() : null;
        this.planKey = planKey;
        placeAt(plan.start(), plan.place(), plan.onlineLink(), now);
        requireSecretary(secretary, now);
        reach(PLANNED, secretary, now);
    }

    private void placeAt(Instant newStart, String newPlace, String newLink, Instant now) {
        require(newStart.isAfter(now), START_IN_PAST);
        require(newPlace != null && !newPlace.isBlank(), PLACE_REQUIRED);
        this.start = newStart;
        this.date = Body.dayOf(newStart);
        this.place = newPlace.strip();
        this.onlineLink = newLink == null || newLink.isBlank() ? null : newLink.strip();
    }

    /** Changes time and place before the opening. */
    public void reschedule(Instant newStart, String newPlace, String newLink, Person by, Instant now) {
        requireState(BEFORE_OPENING);
        requireSecretary(by, now);
        placeAt(newStart, newPlace, newLink, now);
    }

    void editAgenda(Person by, Instant now) {
        requireState(BEFORE_OPENING);
        requireSecretary(by, now);
        agendaChanges++;
        if (state == AGENDA_APPROVED || state == CONVENED) {
            reach(AGENDA_DRAFTED, by, now);
        }
    }

    /** The secretary submits the drafted agenda to the chair. */
    @Clause({"CNL-06", "MTG-05"})
    public void submitAgenda(Person by, Instant now) {
        requireState(EnumSet.of(PLANNED));
        requireSecretary(by, now);
        require(!items.isEmpty(), AGENDA_EMPTY);
        agendaRemarks = null;
        reach(AGENDA_DRAFTED, by, now);
    }

    /**
     * The chair approves the agenda; a deputy only while the chair is recorded absent from this meeting. An agenda changed after
     * the notice needs no second notice: the meeting is convened again at once.
     */
    @Clause({"CNL-04", "MTG-05"})
    public void approveAgenda(Person chair, Instant now) {
        requireState(EnumSet.of(AGENDA_DRAFTED));
        requireChair(chair);
        require(!items.isEmpty(), AGENDA_EMPTY);
        reach(convenedAt == null ? AGENDA_APPROVED : CONVENED, chair, now);
    }

    /** The chair sends the agenda back to the secretary. */
    @Clause("MTG-05")
    public void giveAgendaBack(Person chair, String remarks, Instant now) {
        requireState(EnumSet.of(AGENDA_DRAFTED));
        requireChair(chair);
        require(remarks != null && !remarks.isBlank(), REMARKS_REQUIRED);
        agendaRemarks = remarks.strip();
        reach(PLANNED, chair, now);
    }

    /** Whoever submitted the agenda takes it back from the chair. */
    @Clause("MTG-05")
    public void takeAgendaBack(Person by, Instant now) {
        requireAgendaDrafted();
        reach(PLANNED, by, now);
    }

    /** Refuses what can only be done while the agenda waits for the chair. */
    public void requireAgendaDrafted() {
        requireState(EnumSet.of(AGENDA_DRAFTED));
    }

    private void requireChair(Person person) {
        if (!body.isChair(person, date)) {
            require(body.isDeputyChair(person, date), NOT_CHAIR);
            Roll roll = roll();
            roll.call();
            roll.requireActsAsChair(person);
        }
    }

    /** Calls the members to the meeting. */
    @Clause({"CNL-06", "MTG-07"})
    public void convene(Person by, Instant now) {
        require(state != PLANNED && state != AGENDA_DRAFTED, AGENDA_NOT_APPROVED);
        requireState(EnumSet.of(AGENDA_APPROVED));
        requireSecretary(by, now);
        convenedAt = now;
        reach(CONVENED, by, now);
    }

    /**
     * Opens the meeting. The day of the opening is the day of the meeting; edition and roll are fixed by it.
     *
     * @param by the secretary or the presider
     */
    @Clause({"CNL-04", "MTG-05", "MTG-10", "MTG-13", "MTG-14", "MTG-15"})
    public void open(Person newPresider, Person by, Instant now) {
        require(openedAt == null, ALREADY_OPEN);
        require(state != PLANNED && state != AGENDA_DRAFTED, AGENDA_NOT_APPROVED);
        requireState(EnumSet.of(CONVENED));
        require(by == newPresider || isSecretary(by, Body.dayOf(now)), NOT_SECRETARY);
        date = Body.dayOf(now);
        Roll roll = roll();
        roll.call();
        roll.requireMayPreside(newPresider);
        edition = body.editionOn(date);
        if (edition.rules().quorumEffect() == QuorumEffect.MEETING_INVALID) {
            roll.quorum().requireReached();
        }
        presider = newPresider;
        if (secretary == null) {
            secretary = roll.secretary().map(Attendance::person).orElse(null);
        }
        openedAt = now;
        reach(OPEN, by, now);
    }

    /** Hands the chairmanship over while the meeting goes on, when the chair leaves or comes. */
    @Clause({"CNL-04", "MTG-14", "MTG-15"})
    public void handOver(Person newPresider, Person by, Instant now) {
        requireState(EnumSet.of(OPEN));
        require(by == newPresider || by == presider || isSecretary(by, Body.dayOf(now)), NOT_SECRETARY);
        roll().requireMayPreside(newPresider);
        presider = newPresider;
    }

    /**
     * The chair or a deputy names who acts for the secretary, who is recorded absent.
     *
     * @param acting null if nobody is found; then the minutes remain incomplete
     */
    @Clause("MTG-25")
    public void nameActingSecretary(Person acting, Person by) {
        requireRollOpen();
        Roll roll = roll();
        if (openedAt == null) {
            roll.call();
        }
        require(by == presider || body.isChair(by, date) || body.isDeputyChair(by, date), NOT_CHAIR);
        boolean absent = roll.secretary().map(Attendance::isRecordedAbsent).orElse(true);
        require(absent, SECRETARY_PRESENT);
        secretary = acting;
    }

    /** Closes the meeting; no vote may be open. */
    public void close(Person by, Instant now) {
        requireConductedBy(by, now);
        require(ballotsOpen == 0, BALLOT_OPEN, ballotsOpen);
        closedAt = now;
        reach(CLOSED, by, now);
    }

    /**
     * Records that the meeting was not held because the quorum is missing.
     *
     * @param newStart the new date proposed, or null
     */
    @Clause("MTG-13")
    public void recordNotHeld(Instant newStart, Person by, Instant now) {
        requireState(EnumSet.of(CONVENED, OPEN));
        requireSecretary(by, now);
        require(ballotsBegun == 0, VOTES_TAKEN);
        require(!roll().quorum().reached(), QUORUM_REACHED);
        require(newStart == null || newStart.isAfter(now), NEW_DATE_NOT_LATER);
        proposedStart = newStart;
        reach(NOT_HELD, by, now);
    }

    public void cancel(String why, Person by, Instant now) {
        requireState(BEFORE_OPENING);
        require(body.isChair(by, date) || isSecretary(by, Body.dayOf(now)), NOT_SECRETARY);
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        endReason = why.strip();
        reach(CANCELLED, by, now);
    }

    /** @param affiliation where the guest comes from, or null */
    @Clause("MTG-08")
    public Guest addGuest(String name, String affiliation, Person by, Instant now) {
        requireSecretary(by, now);
        requireRollOpen();
        Guest guest = new Guest(this, name, affiliation);
        guests.add(guest);
        return guest;
    }

    public void removeGuest(Guest guest, Person by, Instant now) {
        requireSecretary(by, now);
        requireRollOpen();
        guests.remove(guest);
    }

    /** A vote begins: the meeting is open and the quorum is there. */
    @Clause("MTG-13")
    void beginBallot(Person by, Instant now) {
        requireConductedBy(by, now);
        roll().quorum().requireReached();
        ballotsBegun++;
        ballotsOpen++;
    }

    /** A vote has ended. */
    void endBallot() {
        ballotsOpen--;
    }

    /** The minutes are drafted, or drafted anew for a correction. */
    @Clause({"MTG-25", "MTG-28"})
    public void draftMinutes(Person by, Instant now) {
        requireState(EnumSet.of(CLOSED, SIGNED));
        recordFrozen = false;
        reach(MINUTES_DRAFTED, by, now);
    }

    /** The papers of the minutes are made; what they say can no longer change. */
    @Clause("MTG-28")
    public void freezeRecord() {
        requireState(EnumSet.of(MINUTES_DRAFTED));
        recordFrozen = true;
    }

    /** A signature was put under the minutes. */
    @Clause({"MTG-26", "MTG-27"})
    public void signMinutes(boolean last, Person by, Instant now) {
        requireState(EnumSet.of(MINUTES_DRAFTED, PARTLY_SIGNED));
        if (last || state == MINUTES_DRAFTED) {
            reach(last ? SIGNED : PARTLY_SIGNED, by, now);
        }
    }
}
