package kz.kenes.council.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Replace what a draft composition says. Seats stand in the given order. */
public record ChangeComposition(
        long compositionId,
        long version,
        @NotNull LocalDate from,
        @NotBlank String ground,
        @NotNull List<@Valid SeatEntry> seats)
        implements Serializable {}
