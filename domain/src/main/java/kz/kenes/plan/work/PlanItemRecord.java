package kz.kenes.plan.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What a line of a plan holds; {@link PlanItem} says what may be done with it. */
@MappedSuperclass
public abstract class PlanItemRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    WorkPlan plan;

    /** Id of the line in the edition where it first stood; null there. */
    @Column(name = "line_id")
    Long line;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "content_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "content_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "content_en"))
    LocalizedText content;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_kind")
    PlanItemKind kind;

    LocalDate due;

    @Column(name = "by_month")
    boolean byMonth;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "form_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "form_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "form_en"))
    LocalizedText form;

    @ManyToMany
    @JoinTable(
            name = "plan_item_remit",
            joinColumns = @JoinColumn(name = "plan_item_id"),
            inverseJoinColumns = @JoinColumn(name = "remit_entry_id"))
    List<RemitEntry> remits = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "item_state")
    PlanItemState state = PlanItemState.PLANNED;

    String reason;
    String evidence;

    @Column(name = "evidence_link")
    String evidenceLink;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    MethodicalEvent event;

    /** What it says, to begin another line with. */
    public PlanItemDraft toDraft() {
        return new PlanItemDraft(content, kind, due, byMonth, person, unit, form, remits());
    }

    /** It stands on an agenda or has become an event. */
    public boolean isLinked() {
        return meeting != null || event != null;
    }

    public WorkPlan plan() {
        return plan;
    }

    /** Number that the line keeps in all editions of the plan; null until it is stored. */
    public Long line() {
        return line == null ? id() : line;
    }

    public LocalizedText content() {
        return content;
    }

    public PlanItemKind kind() {
        return kind;
    }

    /** Last day of the term. */
    public LocalDate due() {
        return due;
    }

    /** The term is the month of {@link #due()}. */
    public boolean isByMonth() {
        return byMonth;
    }

    /** Null where a unit is responsible. */
    public Person person() {
        return person;
    }

    /** Null where a person is responsible. */
    public Unit unit() {
        return unit;
    }

    /** How it is completed, or null. */
    public LocalizedText form() {
        return form;
    }

    /** The tasks, subjects or directions that it serves. */
    public List<RemitEntry> remits() {
        return List.copyOf(remits);
    }

    public PlanItemState state() {
        return state;
    }

    /** Why it was not done, or null. */
    public String reason() {
        return reason;
    }

    public String evidence() {
        return evidence;
    }

    public String evidenceLink() {
        return evidenceLink;
    }

    /** When its state was recorded last, or null. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The meeting on whose agenda it stands, or null. */
    public Meeting meeting() {
        return meeting;
    }

    /** The event that it became, or null. */
    public MethodicalEvent event() {
        return event;
    }
}
