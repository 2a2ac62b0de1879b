package kz.kenes.council.group.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A working group.
 *
 * @param parent the body that formed it
 * @param leader today, or null
 * @param tasks how many were given
 * @param done how many of them are done
 * @param overdue it works after its last day
 */
public record GroupRow(
        long id,
        Localized topic,
        Localized parent,
        String leader,
        GroupState state,
        LocalDate due,
        int tasks,
        int done,
        boolean overdue)
        implements Serializable {}
