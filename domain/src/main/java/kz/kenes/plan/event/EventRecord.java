package kz.kenes.plan.event;

import static kz.kenes.plan.event.EventViolation.NOT_ORGANISER;
import static kz.kenes.plan.event.EventViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What is known about an event at any time of its life. */
@MappedSuperclass
public abstract class EventRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    Institution institution;

    @ManyToMany
    @JoinTable(
            name = "event_co_organiser",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "body_id"))
    List<Body> coOrganisers = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    Person responsible;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind")
    EventKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    LocalizedText title;

    @Column(name = "direction_number")
    Integer direction;

    @Column(name = "starts_at")
    Instant start;

    @Column(name = "ends_at")
    Instant end;

    @Column(name = "event_date")
    LocalDate date;

    @Column(name = "academic_year")
    int year;

    String place;

    @Column(name = "online_link")
    String link;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "programme_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "programme_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "programme_en"))
    LocalizedText programme;

    Integer capacity;

    @Column(name = "on_quality")
    boolean onQuality;

    @Column(name = "plan_item_id")
    Long planItem;

    @Column(name = "plan_key")
    String planKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_state")
    EventState state;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "result_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "result_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "result_en"))
    LocalizedText result;

    @Column(name = "report_link")
    String reportLink;

    @Column(name = "end_reason")
    String endReason;

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL)
    @OrderBy("registeredAt, id")
    List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_material", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "stored_file_id")
    Set<Long> materials = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_step", joinColumns = @JoinColumn(name = "event_id"))
    List<EventStep> steps = new ArrayList<>();

    void reach(EventState reached, Person by, Instant now) {
        state = reached;
        steps.add(new EventStep(steps.size() + 1, reached, now, by));
    }

    void requireState(Set<EventState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    void requireOrganiser(Person person, Instant now) {
        require(isOrganisedBy(person, Body.dayOf(now)), NOT_ORGANISER);
    }

    /** True for the officers of the body, the head of the unit, and who is responsible for the event. */
    @Clause({"EVT-03", "EVT-06"})
    public boolean isOrganisedBy(Person person, LocalDate day) {
        return person != null && (person == responsible || EventOfficers.lead(body, unit, person, day));
    }

    /** True when it counts for KPI 9 of an association: held by it, of the kinds that clause names, on the quality of education. */
    @Clause("EVT-04")
    public boolean countsForQuality() {
        return onQuality
                && (state == EventState.HELD || state == EventState.REPORTED)
                && body != null
                && body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION
                && EventKinds.countsForAssociation(kind);
    }

    /** True when a body of the republic organises it or takes part in doing so. */
    @Clause("EVT-05")
    public boolean involves(BodyKind wanted) {
        return body != null && body.kind() == wanted || coOrganisers.stream().anyMatch(other -> other.kind() == wanted);
    }

    /** Null when a unit organises it. */
    public Body body() {
        return body;
    }

    /** Null when a body organises it. */
    public Unit unit() {
        return unit;
    }

    public LocalizedText organiser() {
        return body == null ? unit.name() : body.name();
    }

    public Institution institution() {
        return institution;
    }

    public List<Body> coOrganisers() {
        return List.copyOf(coOrganisers);
    }

    /** Who prepares it beside the officers, or null. */
    public Person responsible() {
        return responsible;
    }

    public EventKind kind() {
        return kind;
    }

    public LocalizedText title() {
        return title;
    }

    /** Number of the task or direction it serves, or null. */
    public Integer direction() {
        return direction;
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    /** The day of its beginning, where the bodies meet. */
    public LocalDate date() {
        return date;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    public String place() {
        return place;
    }

    public String link() {
        return link;
    }

    public LocalizedText programme() {
        return programme;
    }

    /** Number of places, or null for no limit. */
    public Integer capacity() {
        return capacity;
    }

    public boolean isOnQuality() {
        return onQuality;
    }

    /** Id of the line of the work plan; null when no plan foresaw it. */
    public Long planItem() {
        return planItem;
    }

    public EventState state() {
        return state;
    }

    /** Null before the report. */
    public LocalizedText result() {
        return result;
    }

    /** Where the event is told of, or null. */
    public String reportLink() {
        return reportLink;
    }

    /** Why it was cancelled, or null. */
    public String endReason() {
        return endReason;
    }

    /** Ids of the files. */
    public Set<Long> materials() {
        return Set.copyOf(materials);
    }

    /** Everybody who ever registered, in that order. */
    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    /** The earliest first. */
    public List<EventStep> steps() {
        return steps.stream().sorted(Comparator.comparing(EventStep::ordinal)).toList();
    }
}
