package kz.kenes.council.calendar.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A body whose calendar the caller may look at.
 *
 * @param mine the caller has a seat in it
 */
public record BodyChoice(long id, Localized name, boolean mine) implements Serializable {}
