package kz.kenes.approval.api;

import java.io.Serializable;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A step of a route.
 *
 * @param value a duty or a permission, or null
 * @param condition under which the step is needed, or null for always
 * @param days of its term, or null
 * @param clause requirement id, or null
 */
public record RouteStepView(
        int ordinal,
        StepVerb verb,
        ActorKind actor,
        ActorScope scope,
        String value,
        String condition,
        Localized conditionName,
        Integer days,
        String clause)
        implements Serializable {}
