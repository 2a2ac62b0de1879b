package kz.kenes.quality.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.ControlMethod;

/**
 * The training of a unit was controlled.
 *
 * @param document minutes, report or letter: number and date
 */
public record RecordControl(
        long unitId,
        @NotNull ControlMethod method,
        @NotNull LocalDate heldOn,
        @Size(max = 4000) String finding,
        @Size(max = 500) String document)
        implements Serializable {}
