package kz.kenes.approval.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Send the subject of an approval back to its author.
 *
 * @param version the version of the approval that the caller saw
 * @param ordinal place of the step in the route, from 1
 * @param remarks what is to be mended; obligatory
 */
public record GiveBack(long approvalId, long version, int ordinal, @Size(max = 4000) String remarks)
        implements Serializable {}
