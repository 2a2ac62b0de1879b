package kz.kenes.council.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** Draft the next composition of a body, in force from a day, on the ground of a document. */
public record DraftComposition(long bodyId, @NotNull LocalDate from, @NotBlank String ground) implements Serializable {}
