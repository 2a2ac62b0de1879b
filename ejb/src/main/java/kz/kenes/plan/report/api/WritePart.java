package kz.kenes.plan.report.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Writes a section or changes a task.
 *
 * @param kk null or blank to leave the section empty
 * @param eventIds events held that belong to it
 */
public record WritePart(
        long reportId,
        long version,
        long partId,
        @Size(max = 8000) String kk,
        @Size(max = 8000) String ru,
        List<Long> eventIds)
        implements Serializable {}
