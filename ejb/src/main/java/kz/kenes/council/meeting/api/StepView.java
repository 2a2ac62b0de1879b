package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.MeetingState;

/**
 * A step in the life of a meeting.
 *
 * @param at when it was reached, or null if it is still to come
 * @param by who did it, or whose turn it is
 */
public record StepView(MeetingState state, Instant at, String by, boolean current) implements Serializable {}
