package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.TrainingForm;

/**
 * A training in a schedule.
 * @param university what the university pays, in tenge
 * @param overdue true once its last day has passed without a word
 */
public record ScheduleLine(
        long planId,
        long personId,
        String person,
        Localized position,
        String title,
        String provider,
        TrainingForm form,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        BigDecimal cost,
        BigDecimal university,
        ItemState state,
        boolean overdue)
        implements Serializable {}
