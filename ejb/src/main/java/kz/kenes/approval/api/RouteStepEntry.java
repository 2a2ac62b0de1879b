package kz.kenes.approval.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;

/** A step as an administrator plans it; the parts are those of {@link RouteStepView}. */
public record RouteStepEntry(
        @NotNull StepVerb verb,
        @NotNull ActorKind actor,
        @NotNull ActorScope scope,
        @Size(max = 60) String value,
        @Size(max = 60) String condition,
        Integer days,
        @Size(max = 10) String clause)
        implements Serializable {}
