package kz.kenes.plan.event;

import static kz.kenes.plan.event.EventViolation.BEGUN_ALREADY;
import static kz.kenes.plan.event.EventViolation.CAPACITY_WRONG;
import static kz.kenes.plan.event.EventViolation.CO_ORGANISER_IS_ORGANISER;
import static kz.kenes.plan.event.EventViolation.DIRECTION_UNKNOWN;
import static kz.kenes.plan.event.EventViolation.LINK_WRONG;
import static kz.kenes.plan.event.EventViolation.MATERIAL_ATTACHED_ALREADY;
import static kz.kenes.plan.event.EventViolation.NOT_ANNOUNCED;
import static kz.kenes.plan.event.EventViolation.NOT_ORGANISER;
import static kz.kenes.plan.event.EventViolation.NOT_REGISTERED;
import static kz.kenes.plan.event.EventViolation.NOT_YET_BEGUN;
import static kz.kenes.plan.event.EventViolation.REASON_REQUIRED;
import static kz.kenes.plan.event.EventViolation.RESULT_REQUIRED;
import static kz.kenes.plan.event.EventViolation.START_IN_PAST;
import static kz.kenes.plan.event.EventViolation.TITLE_REQUIRED;
import static kz.kenes.plan.event.vocabulary.EventState.ANNOUNCED;
import static kz.kenes.plan.event.vocabulary.EventState.CANCELLED;
import static kz.kenes.plan.event.vocabulary.EventState.HELD;
import static kz.kenes.plan.event.vocabulary.EventState.PLANNED;
import static kz.kenes.plan.event.vocabulary.EventState.REPORTED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/** An event on methodical work: planned → announced → held → reported; or cancelled. */
@Entity
@Table(name = "methodical_event")
public class MethodicalEvent extends EventRecord {

    private static final EnumSet<EventState> BEFORE = EnumSet.of(PLANNED, ANNOUNCED);

    protected MethodicalEvent() {}

    /**
     * Plans an event of a body or, without one, of a unit. One that took place already may be entered too.
     *
     * @param planKey key of a system that may repeat the command, unique within the organiser, or null
     */
    @Clause({"EVT-01", "EVT-03", "EVT-06"})
    public MethodicalEvent(Body body, Unit unit, EventPlan plan, String planKey, Person by, Instant now) {
        require(EventOfficers.lead(body, unit, by, Body.dayOf(now)), NOT_ORGANISER);
        this.body = body;
        this.unit = unit;
        this.institution = body == null ? unit.institution() : body.institution();
        this.planKey = planKey;
        describe(plan);
        reach(PLANNED, by, now);
    }

    @Clause({"EVT-05", "EVT-06", "EVT-11"})
    private void describe(EventPlan plan) {
        require(plan.title() != null && !plan.title().kk().isBlank(), TITLE_REQUIRED);
        require(plan.capacity() == null || plan.capacity() > 0, CAPACITY_WRONG);
        require(body == null || !plan.coOrganisers().contains(body), CO_ORGANISER_IS_ORGANISER);
        int last = EventSubjects.last(body == null ? null : body.kind());
        require(
                plan.direction() == null || plan.direction() >= 1 && plan.direction() <= last,
                DIRECTION_UNKNOWN,
                1,
                last);
        kind = plan.kind();
        title = plan.title();
        placeAt(plan.venue());
        coOrganisers.removeIf(one -> !plan.coOrganisers().contains(one));
        plan.coOrganisers().stream()
                .distinct()
                .filter(one -> !coOrganisers.contains(one))
                .forEach(coOrganisers::add);
        responsible = plan.responsible();
        direction = plan.direction() == null || body != null
                ? plan.direction()
                : Integer.valueOf(UnitDirections.counted(plan.direction()));
        programme = plan.programme();
        capacity = plan.capacity();
        onQuality = plan.onQuality();
        planItem = plan.planItem();
    }

    private void placeAt(Venue venue) {
        start = venue.start();
        end = venue.end();
        date = Body.dayOf(start);
        year = AcademicYear.of(date).start();
        place = venue.place();
        link = venue.link();
    }

    /**
     * Changes what is planned.
     *
     * @return those who waited and have a place now
     */
    @Clause("EVT-03")
    public List<Participant> change(EventPlan plan, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(BEFORE);
        require(state == PLANNED || plan.venue().start().isAfter(now), START_IN_PAST);
        describe(plan);
        return giveFreePlaces();
    }

    /** Tells the members, as for a meeting. */
    @Clause({"EVT-03", "EVT-12"})
    public void announce(Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.of(PLANNED));
        require(start.isAfter(now), START_IN_PAST);
        reach(ANNOUNCED, by, now);
    }

    /** Records that it took place. */
    @Clause("EVT-03")
    public void hold(Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(BEFORE);
        require(!now.isBefore(start), NOT_YET_BEGUN);
        reach(HELD, by, now);
    }

    /**
     * Reports what came of it; may be mended later.
     *
     * @param toldAt where it is told of on the web, or null
     */
    @Clause({"EVT-03", "EVT-11"})
    public void report(LocalizedText outcome, String toldAt, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.of(HELD, REPORTED));
        require(outcome != null && !outcome.kk().isBlank(), RESULT_REQUIRED);
        String address = Venue.said(toldAt);
        require(address == null || Venue.isAddress(address), LINK_WRONG);
        result = outcome;
        reportLink = address;
        if (state == HELD) {
            reach(REPORTED, by, now);
        }
    }

    public void cancel(String why, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(BEFORE);
        require(Venue.said(why) != null, REASON_REQUIRED);
        endReason = why.strip();
        reach(CANCELLED, by, now);
    }

    /** The person registers by himself or herself; whoever is registered already stays so. */
    @Clause("EVT-11")
    public Participant register(Person person, String organisation, Instant now) {
        require(state == ANNOUNCED, NOT_ANNOUNCED);
        require(now.isBefore(start), BEGUN_ALREADY);
        return enter(person, person.fullName(), organisation, nextState(), now);
    }

    /** The organiser enters somebody, also afterwards. */
    @Clause("EVT-11")
    public Participant add(Person person, String name, String organisation, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.of(PLANNED, ANNOUNCED, HELD));
        return enter(person, name, organisation, nextState(), now);
    }

    private Participant enter(Person person, String name, String organisation, ParticipantState as, Instant now) {
        Optional<Participant> known = person == null ? Optional.empty() : participant(person);
        if (known.isPresent()) {
            if (known.get().state() == ParticipantState.WITHDRAWN) {
                known.get().comeAgain(as, now);
            }
            return known.get();
        }
        Participant participant = new Participant(this, person, name, organisation, as, now);
        participants.add(participant);
        return participant;
    }

    private ParticipantState nextState() {
        return capacity == null || state == HELD || placesTaken() < capacity
                ? ParticipantState.REGISTERED
                : ParticipantState.WAITING;
    }

    public int placesTaken() {
        return (int) participants.stream().filter(Participant::hasPlace).count();
    }

    /** The line of a person, if there is one. */
    public Optional<Participant> participant(Person person) {
        return participants.stream().filter(one -> one.person() == person).findFirst();
    }

    /** @return those who waited and have a place now */
    @Clause("EVT-11")
    public List<Participant> withdraw(Person person, Instant now) {
        require(BEFORE.contains(state) && now.isBefore(start), BEGUN_ALREADY);
        Optional<Participant> own = participant(person);
        require(own.isPresent(), NOT_REGISTERED, person.fullName());
        own.get().withdraw();
        return giveFreePlaces();
    }

    /** @return those who waited and have a place now */
    @Clause("EVT-11")
    public List<Participant> remove(Participant participant, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.of(PLANNED, ANNOUNCED, HELD));
        participant.withdraw();
        return giveFreePlaces();
    }

    /** The first who waits goes first. */
    @Clause("EVT-11")
    private List<Participant> giveFreePlaces() {
        long free = capacity == null ? Long.MAX_VALUE : Math.max(0, capacity - placesTaken());
        List<Participant> lucky =
                participants.stream().filter(Participant::isWaiting).limit(free).toList();
        lucky.forEach(one -> one.take(ParticipantState.REGISTERED));
        return lucky;
    }

    /** Marks who came, once it has begun. */
    @Clause("EVT-11")
    public void mark(Participant participant, boolean came, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.of(ANNOUNCED, HELD));
        require(!now.isBefore(start), NOT_YET_BEGUN);
        participant.mark(came);
    }

    /** Marks everybody with a place as having come. */
    @Clause("EVT-11")
    public void markAll(Person by, Instant now) {
        participants.stream().filter(Participant::hasPlace).forEach(one -> mark(one, true, by, now));
    }

    @Clause("EVT-11")
    public void attach(Long file, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.complementOf(EnumSet.of(CANCELLED)));
        require(materials.add(file), MATERIAL_ATTACHED_ALREADY);
    }

    public void detach(Long file, Person by, Instant now) {
        requireOrganiser(by, now);
        requireState(EnumSet.of(PLANNED, ANNOUNCED, HELD));
        materials.remove(file);
    }
}
