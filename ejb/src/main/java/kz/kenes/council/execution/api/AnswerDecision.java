package kz.kenes.council.execution.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Record whether a university accepts a decision for implementation.
 *
 * @param on day of the answer, between the sending of the copy and today
 * @param text obligatory where the decision is not accepted
 */
public record AnswerDecision(
        long deliveryId, long version, boolean accepted, @NotNull LocalDate on, @Size(max = 2000) String text)
        implements Serializable {}
