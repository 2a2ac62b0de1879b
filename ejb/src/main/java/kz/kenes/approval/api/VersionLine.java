package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.approval.vocabulary.ApprovalState;

/**
 * A version of a subject that was submitted.
 *
 * @param number from 1
 * @param remarks with which it was given back, or null
 */
public record VersionLine(
        long approvalId, int number, ApprovalState state, Instant startedAt, Instant endedAt, String remarks)
        implements Serializable {}
