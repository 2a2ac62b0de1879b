package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A second look at a closed training.
 *
 * @param due first day on which it can be said
 * @param employeeMark null until the employee has said it
 * @param headMark null until the head has said it
 * @param mine true if the reader is the employee
 * @param mineToSay true if the reader can say it now
 */
public record EffectReviewRow(
        long id,
        long courseId,
        String title,
        String person,
        LocalDate due,
        Integer employeeMark,
        String employeeText,
        Integer headMark,
        String headText,
        boolean mine,
        boolean mineToSay)
        implements Serializable {}
