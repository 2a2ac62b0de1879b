package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A route in the list.
 *
 * @param from first day of the edition in force
 * @param steps how many steps it has
 */
public record RouteRow(long id, String key, Localized name, LocalDate from, int steps) implements Serializable {}
