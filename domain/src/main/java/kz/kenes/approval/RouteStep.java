package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.TERM_OUT_OF_RANGE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.DomainEntity;

/** A step of a route: who does what, within how many days, by which clause. */
@Entity
@Table(name = "approval_route_step")
public class RouteStep extends DomainEntity {

    private static final int LONGEST_TERM = 365;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private RouteEdition edition;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StepVerb verb;

    @Embedded
    private Actor actor;

    @Column(name = "needed_when")
    private String condition;

    @Column(name = "term_days")
    private Integer days;

    private String clause;

    protected RouteStep() {}

    RouteStep(RouteEdition edition, int ordinal, StepPlan plan) {
        require(
                plan.days() == null || plan.days() >= 1 && plan.days() <= LONGEST_TERM,
                TERM_OUT_OF_RANGE,
                LONGEST_TERM);
        this.edition = edition;
        this.ordinal = ordinal;
        this.verb = plan.verb();
        this.actor = plan.actor();
        this.condition = blankToNull(plan.condition());
        this.days = plan.days();
        this.clause = blankToNull(plan.clause());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public RouteEdition edition() {
        return edition;
    }

    /** Place in the route, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public StepVerb verb() {
        return verb;
    }

    public Actor actor() {
        return actor;
    }

    /** Null for a step that is always needed. */
    public String condition() {
        return condition;
    }

    /** Null where no term is set. */
    public Integer days() {
        return days;
    }

    /** Requirement id of the clause that demands it, or null. */
    public String clause() {
        return clause;
    }
}
