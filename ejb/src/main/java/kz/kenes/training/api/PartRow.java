package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * A unit below an institute, department, centre or service, with its schedule.
 *
 * @param scheduleId null while it has none
 * @param staff how many people work in it
 * @param gathered true once it is a part of what the director signs
 */
public record PartRow(
        Long scheduleId,
        long version,
        long unitId,
        Localized unit,
        ScheduleState state,
        int staff,
        int persons,
        int hours,
        BigDecimal cost,
        boolean gathered,
        Instant deliveredAt,
        Instant receivedAt)
        implements Serializable {}
