package kz.kenes.council.group.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * Put the report of a working group on an agenda.
 *
 * @param minutes planned length
 * @param remitIds the subjects or directions of the body to which the item belongs
 */
public record IncludeReport(
        long groupId, long version, long meetingId, int minutes, @NotNull List<@NotNull Long> remitIds)
        implements Serializable {}
