package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a report counts.
 *
 * @param percent of the planned trainings that were done
 * @param cost of what was done, in tenge
 * @param university what the university paid of it, in tenge
 */
public record NumbersView(
        int planned,
        int completed,
        int percent,
        int notDone,
        int overdue,
        int persons,
        int hours,
        BigDecimal cost,
        BigDecimal university)
        implements Serializable {}
