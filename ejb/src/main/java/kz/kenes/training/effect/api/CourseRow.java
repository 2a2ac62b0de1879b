package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.effect.vocabulary.CourseState;

/**
 * What follows a course, in a list.
 *
 * @param due last day of the term
 * @param overdue true if the term has passed and it is not closed
 */
public record CourseRow(
        long id,
        String person,
        Localized unit,
        String title,
        String provider,
        LocalDate endedOn,
        LocalDate due,
        CourseState state,
        boolean overdue)
        implements Serializable {}
