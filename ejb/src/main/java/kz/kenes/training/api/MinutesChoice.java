package kz.kenes.training.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/** Signed minutes of a body of the unit. */
public record MinutesChoice(long id, Localized body, int number, LocalDate date) implements Serializable {}
