package kz.kenes.council.calendar.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Plan several ordinary meetings at once.
 *
 * @param starts at least one, each on another day
 * @param key of the caller, by which a repetition is known, or null
 */
public record PlanYear(
        long bodyId,
        @NotNull @Size(max = 60) List<Instant> starts,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 500) String onlineLink,
        @Size(max = 80) String key)
        implements Serializable {}
