package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.PlanState;

/**
 * An employee of the unit who is not in its schedule.
 * @param planId the own plan, or null
 * @param state of the plan, or null
 */
public record MissingPlan(long personId, String person, Localized position, Long planId, PlanState state)
        implements Serializable {}
