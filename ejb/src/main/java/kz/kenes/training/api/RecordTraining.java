package kz.kenes.training.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A training that no plan foresaw was done. */
public record RecordTraining(
        long personId,
        @Size(max = 500) String title,
        @Size(max = 300) String provider,
        int hours,
        @NotNull LocalDate endedOn,
        @Size(max = 300) String document)
        implements Serializable {}
