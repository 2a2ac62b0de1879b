package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * What an institute, department, centre or service has handed over.
 *
 * @param university what the university pays, in tenge
 */
public record PartTotals(
        long id,
        long version,
        long unitId,
        Localized unit,
        ScheduleState state,
        int persons,
        int items,
        int hours,
        BigDecimal cost,
        BigDecimal university)
        implements Serializable {}
