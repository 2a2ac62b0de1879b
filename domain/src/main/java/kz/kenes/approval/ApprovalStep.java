package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.SCOPE_MISSING;
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
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** A step that an approval has to take: whose turn it is, and then who acted, in whose place, when, and with which words. */
@Entity
@Table(name = "approval_step")
public class ApprovalStep extends DomainEntity {

    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approval_id")
    private Approval approval;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StepVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private ActorKind actorKind;

    @Column(name = "actor_value")
    private String actorValue;

    @Column(name = "scope_id")
    private Long scopeId;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "actor_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "actor_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "actor_en"))
    private LocalizedText actorName;

    @Column(name = "term_days")
    private Integer days;

    private String clause;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_state")
    private StepState state;

    @Column(name = "awaited_at")
    private Instant awaitedAt;

    private LocalDate due;

    @ManyToMany
    @JoinTable(
            name = "approval_step_person",
            joinColumns = @JoinColumn(name = "step_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> persons = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder_id")
    private Person holder;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String words;

    @Column(name = "decision_id")
    private Long decisionId;

    @Column(name = "decision_link")
    private String decisionLink;

    @Column(name = "decision_reference")
    private String decisionReference;

    protected ApprovalStep() {}

    ApprovalStep(Approval approval, RouteStep plan, Submission submission, ActorNames names) {
        boolean needed = plan.condition() == null || submission.conditions().contains(plan.condition());
        Actor actor = plan.actor();
        Long scope = submission.scopes().get(actor.scope());
        require(!needed || scope != null, SCOPE_MISSING, actor.scope());
        this.approval = approval;
        this.ordinal = plan.ordinal();
        this.verb = plan.verb();
        this.actorKind = actor.kind();
        this.actorValue = actor.value();
        this.scopeId = scope;
        this.actorName = LocalizedText.of(names.of(actor.kind(), scope, actor.value()));
        this.days = plan.days();
        this.clause = plan.clause();
        this.state = needed ? StepState.AHEAD : StepState.NOT_NEEDED;
    }

    void await(Instant now) {
        state = StepState.AWAITED;
        awaitedAt = now;
        due = days == null ? null : LocalDate.ofInstant(now, ZONE).plusDays(days);
    }

    /** Who may take the step now; said anew whenever posts and seats change hands. */
    public void awaitFrom(Collection<Person> entitled) {
        persons.retainAll(entitled);
        persons.addAll(entitled);
    }

    void end(StepState how, Act act, String newWords) {
        state = how;
        by = act.by();
        holder = act.holder();
        endedAt = act.at();
        words = newWords;
        persons.clear();
    }

    void end(StepState how, BodyDecision decision, String newWords) {
        state = how;
        decisionId = decision.decision();
        decisionLink = decision.link();
        decisionReference = decision.reference();
        endedAt = decision.signedAt();
        words = newWords;
        persons.clear();
    }

    /** The approval ended at another place: nobody is waited for any more. */
    void leave() {
        if (state == StepState.AWAITED) {
            state = StepState.AHEAD;
            persons.clear();
        }
    }

    /** True if the step still waits after the last day of its term. */
    public boolean isOverdueOn(LocalDate day) {
        return state == StepState.AWAITED && due != null && day.isAfter(due);
    }

    public Approval approval() {
        return approval;
    }

    /** Place in the route, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public StepVerb verb() {
        return verb;
    }

    public ActorKind actorKind() {
        return actorKind;
    }

    /** A duty or a permission, or null. */
    public String actorValue() {
        return actorValue;
    }

    /** Id of the body, unit, institution or person within which the actor is found. */
    public Long scopeId() {
        return scopeId;
    }

    /** How the actor was called when the subject was submitted. */
    public LocalizedText actorName() {
        return actorName;
    }

    /** Requirement id of the clause that demands the step, or null. */
    public String clause() {
        return clause;
    }

    public StepState state() {
        return state;
    }

    /** Null until it is its turn. */
    public Instant awaitedAt() {
        return awaitedAt;
    }

    /** Last day of the term, or null. */
    public LocalDate due() {
        return due;
    }

    /** Who may take it now. */
    public Set<Person> persons() {
        return Set.copyOf(persons);
    }

    /** Who acted; null until then, and where a body decided. */
    public Person by() {
        return by;
    }

    /** In whose place; the same person unless a substitute acted. */
    public Person holder() {
        return holder;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Conclusion, comment or remarks, or null. */
    public String words() {
        return words;
    }

    public Long decisionId() {
        return decisionId;
    }

    public String decisionLink() {
        return decisionLink;
    }

    public String decisionReference() {
        return decisionReference;
    }
}
