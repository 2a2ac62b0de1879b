package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * A unit with staff that is not in the schedule of the university yet.
 *
 * @param state of its schedule, or null
 */
public record WaitingUnit(long unitId, Localized unit, Localized upper, int staff, Long scheduleId, ScheduleState state)
        implements Serializable {}
