package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.execution.vocabulary.TaskAct;

/**
 * A line of the history of a task.
 *
 * @param by null for what Kenes does by itself
 * @param fileId id of the stored file, or null
 * @param progress in per cent, or null
 * @param due the term of which it speaks, or null
 */
public record TaskEntryView(
        TaskAct act,
        Instant at,
        String by,
        String note,
        String link,
        Long fileId,
        String fileName,
        Long fileSize,
        Integer progress,
        LocalDate due)
        implements Serializable {}
