package kz.kenes.council.minutes.api;

import java.io.Serializable;

/**
 * A datum without which the minutes cannot be frozen.
 *
 * @param message what is missing, in the caller's language
 * @param itemId agenda item concerned, or null for the meeting as a whole
 * @param field name of the field: {@code title}, {@code heard}, {@code ballot}, {@code decision}, {@code secretary}, {@code presider}
 */
public record MissingDatum(String message, Long itemId, String field) implements Serializable {}
