package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.quality.vocabulary.NonconformityState;

/**
 * A state in the life of a nonconformity.
 *
 * @param at when it was reached last, or null if it is still to come
 * @param by who did it, or null
 */
public record LifeStep(NonconformityState state, Instant at, String by, boolean current) implements Serializable {}
