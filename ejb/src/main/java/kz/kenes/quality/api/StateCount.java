package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.quality.vocabulary.NonconformityState;

/** How many nonconformities are in this state. */
public record StateCount(NonconformityState state, long count) implements Serializable {}
