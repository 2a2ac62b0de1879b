package kz.kenes.approval.web;

import java.io.Serializable;
import kz.kenes.approval.api.RouteStepEntry;
import kz.kenes.approval.api.RouteStepView;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;

/** A step of a route while it is planned. */
public class PlannedStep implements Serializable {

    private StepVerb verb = StepVerb.APPROVE;
    private ActorKind actor = ActorKind.CHAIR;
    private ActorScope scope = ActorScope.BODY;
    private String value;
    private String condition;
    private Integer days;
    private String clause;

    PlannedStep() {}

    PlannedStep(RouteStepView step) {
        verb = step.verb();
        actor = step.actor();
        scope = step.scope();
        value = step.value();
        condition = step.condition();
        days = step.days();
        clause = step.clause();
    }

    RouteStepEntry entry() {
        return new RouteStepEntry(verb, actor, scope, value, condition, days, clause);
    }

    public StepVerb getVerb() {
        return verb;
    }

    public void setVerb(StepVerb verb) {
        this.verb = verb;
    }

    public ActorKind getActor() {
        return actor;
    }

    public void setActor(ActorKind actor) {
        this.actor = actor;
    }

    public ActorScope getScope() {
        return scope;
    }

    public void setScope(ActorScope scope) {
        this.scope = scope;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }
}
