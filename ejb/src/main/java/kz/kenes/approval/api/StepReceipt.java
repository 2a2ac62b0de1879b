package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.approval.vocabulary.ApprovalState;

/**
 * That a step was taken.
 *
 * @param ordinal place of the step in the route, from 1
 * @param at when it was taken
 * @param state how the approval stands now
 */
public record StepReceipt(long approvalId, int ordinal, Instant at, ApprovalState state) implements Serializable {}
