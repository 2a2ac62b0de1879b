package kz.kenes.approval;

import java.time.Instant;

/**
 * Event: the subject was withdrawn before its approval ended.
 *
 * @param by id of the person who withdrew it
 */
public record ApprovalWithdrawn(long approval, Subject subject, int version, long by, Instant at) {}
