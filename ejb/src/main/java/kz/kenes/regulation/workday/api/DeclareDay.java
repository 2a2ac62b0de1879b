package kz.kenes.regulation.workday.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Declare a day off or a working day.
 *
 * @param worked true for a working day
 * @param name of the holiday, or the decree that moves the day
 */
public record DeclareDay(@NotNull LocalDate date, boolean worked, @NotNull Localized name) implements Serializable {}
