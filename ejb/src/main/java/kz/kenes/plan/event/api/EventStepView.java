package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.event.vocabulary.EventState;

/**
 * A step in the life of an event.
 *
 * @param at when it was reached, or null if it is still to come
 * @param by who did it, or null
 */
public record EventStepView(EventState state, Instant at, String by, boolean current) implements Serializable {}
