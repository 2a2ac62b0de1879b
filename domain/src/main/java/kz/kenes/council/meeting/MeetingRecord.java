package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.NOT_SECRETARY;
import static kz.kenes.council.meeting.MeetingViolation.RECORD_FROZEN;
import static kz.kenes.council.meeting.MeetingViolation.WRONG_STATE;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.CLOSED;
import static kz.kenes.council.vocabulary.MeetingState.CONVENED;
import static kz.kenes.council.vocabulary.MeetingState.MINUTES_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.OPEN;
import static kz.kenes.council.vocabulary.MeetingState.PLANNED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.Person;
import kz.kenes.regulation.Edition;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What is known about a meeting at any time of its life: its plan, its agenda and roll, its opening and its end. */
@MappedSuperclass
public abstract class MeetingRecord extends DomainEntity {

    static final Set<MeetingState> BEFORE_OPENING = EnumSet.of(PLANNED, AGENDA_DRAFTED, AGENDA_APPROVED, CONVENED);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_state")
    MeetingState state;

    @Column(name = "starts_at")
    Instant start;

    @Column(name = "meeting_date")
    LocalDate date;

    String place;

    @Column(name = "online_link")
    String onlineLink;

    @Column(name = "plan_key")
    String planKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    Edition edition;

    @Column(name = "agenda_changes")
    int agendaChanges;

    @Column(name = "agenda_remarks")
    String agendaRemarks;

    @Column(name = "convened_at")
    Instant convenedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "presider_id")
    Person presider;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "secretary_id")
    Person secretary;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "proposed_start")
    Instant proposedStart;

    boolean continuation;

    @Column(name = "ballots_begun")
    int ballotsBegun;

    @Column(name = "ballots_open")
    int ballotsOpen;

    @Column(name = "record_frozen")
    boolean recordFrozen;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    List<Attendance> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<Guest> guests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_step", joinColumns = @JoinColumn(name = "meeting_id"))
    List<MeetingStep> steps = new ArrayList<>();

    protected MeetingRecord() {}

    void reach(MeetingState reached, Person by, Instant now) {
        this.state = reached;
        this.steps.add(new MeetingStep(steps.size() + 1, reached, now, by));
    }

    void requireState(Set<MeetingState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    /** The secretary of the body, who acts for the secretary at this meeting, or a clerk of the body's working unit. */
    @Clause({"CNL-06", "CNL-21", "CNL-38", "MTG-05"})
    public void requireSecretary(Person person, Instant now) {
        require(isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }

    /** True for the secretary of the body today or on the day of the meeting, for a substitute, and for clerks of the working unit. */
    @Clause({"CNL-06", "CNL-21"})
    public boolean isSecretary(Person person, LocalDate today) {
        return person != null
                && (person == secretary
                        || body.isSecretary(person, today)
                        || body.isSecretary(person, date)
                        || body.isClerk(person, today));
    }

    /** True while it may still be moved, called and answered. */
    public boolean isBeforeOpening() {
        return BEFORE_OPENING.contains(state);
    }

    /** Refuses what only who conducts the open meeting may do: its presider or its secretary. */
    @Clause({"CNL-04", "CNL-06"})
    public void requireConductedBy(Person person, Instant now) {
        requireGoingOn();
        require(person == presider || isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }

    /** Refuses what can only be done while the meeting is open. */
    public void requireGoingOn() {
        requireState(EnumSet.of(OPEN));
    }

    void requireRollOpen() {
        require(state == OPEN || BEFORE_OPENING.contains(state), WRONG_STATE, state);
    }

    /** Refuses what would change the record of the meeting before its opening or after its papers are frozen. */
    @Clause("MTG-28")
    public void requireRecordOpen() {
        require(!recordFrozen, RECORD_FROZEN);
        requireState(EnumSet.of(OPEN, CLOSED, MINUTES_DRAFTED));
    }

    public Body body() {
        return body;
    }

    public MeetingKind kind() {
        return kind;
    }

    /** Why it is extraordinary, or null. */
    public String reason() {
        return reason;
    }

    /** It goes on with the agenda of an adjourned meeting, so that both together are one meeting. */
    public boolean isContinuation() {
        return continuation;
    }

    public MeetingState state() {
        return state;
    }

    public Instant start() {
        return start;
    }

    /** The day of the meeting: of the opening, before it the planned one. */
    @Clause("CNL-54")
    public LocalDate date() {
        return date;
    }

    public String place() {
        return place;
    }

    /** Null if nobody takes part from afar. */
    public String onlineLink() {
        return onlineLink;
    }

    /** Key of a system that may repeat the plan, or null. */
    public String planKey() {
        return planKey;
    }

    /** The edition by which the meeting is judged: fixed by the opening, before it the one in force on the planned day. */
    @Clause("CNL-54")
    public Edition edition() {
        return edition == null ? body.editionOn(date) : edition;
    }

    public Agenda agenda() {
        return new Agenda((Meeting) this, items);
    }

    public Roll roll() {
        return new Roll((Meeting) this, attendance);
    }

    public List<Guest> guests() {
        return List.copyOf(guests);
    }

    /** What happened so far, the earliest first. */
    public List<MeetingStep> steps() {
        return steps.stream().sorted(Comparator.comparing(MeetingStep::ordinal)).toList();
    }

    /** Why the agenda was returned, or null. */
    public String agendaRemarks() {
        return agendaRemarks;
    }

    /** When the members were first called, or null. */
    public Instant convenedAt() {
        return convenedAt;
    }

    /** Null before the opening. */
    public Person presider() {
        return presider;
    }

    /** Who keeps the record of this meeting; null before the opening, or if nobody is there to do it. */
    public Person secretary() {
        return secretary;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Why it was cancelled, or null. */
    public String endReason() {
        return endReason;
    }

    /** The new date proposed for a meeting that was not held, or null. */
    public Instant proposedStart() {
        return proposedStart;
    }

    public boolean isRecordFrozen() {
        return recordFrozen;
    }
}
