package kz.kenes.plan.work.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Put questions of a plan on the agenda of a meeting that is still to come.
 *
 * @param minutes planned length of each
 */
public record PutOnAgenda(
        long planId, @NotNull @Size(max = 200) List<Long> itemIds, long meetingId, @Positive @Max(480) int minutes)
        implements Serializable {}
