package kz.kenes.approval;

import java.time.Instant;
import kz.kenes.approval.vocabulary.StepVerb;

/**
 * Event: a step was taken; others may follow.
 *
 * @param ordinal place of the step in the route, from 1
 * @param by id of the person who took it, or null where a body decided
 * @param holder id of the person in whose place it was taken, or null where a body decided
 * @param decision id of the decision by which a body took it, or null
 */
public record StepTaken(
        long approval,
        Subject subject,
        int version,
        int ordinal,
        StepVerb verb,
        Long by,
        Long holder,
        Long decision,
        Instant at) {}
