package kz.kenes.training.api;

import java.io.Serializable;
import java.time.LocalDate;

/** Two trainings of one person that overlap. */
public record Conflict(
        long personId,
        String person,
        long firstPlanId,
        String first,
        LocalDate firstStartsOn,
        LocalDate firstEndsOn,
        long secondPlanId,
        String second,
        LocalDate secondStartsOn,
        LocalDate secondEndsOn)
        implements Serializable {}
