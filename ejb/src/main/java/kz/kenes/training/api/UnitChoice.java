package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A unit that the caller heads, with what waits in it.
 * @param handedIn how many plans wait for its schedule
 * @param scheduleId id of its schedule of the year, or null
 * @param upper true for an institute, department, centre or service
 */
public record UnitChoice(long unitId, Localized unit, int year, int handedIn, Long scheduleId, boolean upper)
        implements Serializable {}
