package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.util.List;

/**
 * The open tasks of a body as they stand today, for the item of its agenda that asks about them.
 *
 * @param itemId the item, or null where the agenda has none
 */
public record AgendaTasks(Long itemId, List<TaskRow> tasks) implements Serializable {}
