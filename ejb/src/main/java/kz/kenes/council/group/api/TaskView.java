package kz.kenes.council.group.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task of a member.
 *
 * @param result null until it is done
 * @param mayComplete the caller may record now that it is done
 */
public record TaskView(
        long id,
        int ordinal,
        String text,
        String person,
        LocalDate due,
        boolean overdue,
        String result,
        Instant doneAt,
        boolean mayComplete)
        implements Serializable {}
