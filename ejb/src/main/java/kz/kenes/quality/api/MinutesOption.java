package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/** Signed minutes of a body of the unit. */
public record MinutesOption(long id, Localized body, int number, LocalDate date) implements Serializable {}
