package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/** A schedule of a unit in a list. */
public record ScheduleRow(
        long id, Localized unit, Localized upper, int year, ScheduleState state, int persons, String keeper)
        implements Serializable {}
