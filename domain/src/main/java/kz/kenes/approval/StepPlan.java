package kz.kenes.approval;

import kz.kenes.approval.vocabulary.StepVerb;

/**
 * A step as a route plans it.
 *
 * @param condition name of the condition under which it is needed, as the owning feature says it; null for always
 * @param days within which it is to be taken, or null where no term is set
 * @param clause requirement id of the clause that demands it, or null
 */
public record StepPlan(StepVerb verb, Actor actor, String condition, Integer days, String clause) {}
