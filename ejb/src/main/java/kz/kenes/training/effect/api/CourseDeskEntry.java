package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What waits for the reader after a course.
 *
 * @param due last day of the term
 */
public record CourseDeskEntry(long id, CourseDeskKind kind, String title, String person, LocalDate due, boolean overdue)
        implements Serializable {}
