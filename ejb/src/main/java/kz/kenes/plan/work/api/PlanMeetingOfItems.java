package kz.kenes.plan.work.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Plan an ordinary meeting with questions of a plan on its agenda.
 *
 * @param link address for members who take part from afar, or null
 * @param minutes planned length of each question
 * @param key the same key answers with the meeting that is planned already, or null
 */
public record PlanMeetingOfItems(
        long planId,
        @NotNull @Size(max = 200) List<Long> itemIds,
        @NotNull Instant start,
        @NotNull @Size(max = 300) String place,
        @Size(max = 500) String link,
        @Positive @Max(480) int minutes,
        @Size(max = 100) String key)
        implements Serializable {}
