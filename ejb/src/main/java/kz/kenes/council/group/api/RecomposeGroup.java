package kz.kenes.council.group.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * Change who works in a group.
 *
 * @param memberIds persons beside the leader and the secretary
 */
public record RecomposeGroup(
        long groupId, long version, long leaderId, long secretaryId, @NotNull List<@NotNull Long> memberIds)
        implements Serializable {}
