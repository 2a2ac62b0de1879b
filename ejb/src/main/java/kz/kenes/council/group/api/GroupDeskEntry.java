package kz.kenes.council.group.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something that waits for a person in the work of a group.
 *
 * @param id of the group
 * @param task what is to be done, or null
 */
public record GroupDeskEntry(GroupDeskKind kind, long id, Localized topic, String task, LocalDate due, boolean overdue)
        implements Serializable {}
