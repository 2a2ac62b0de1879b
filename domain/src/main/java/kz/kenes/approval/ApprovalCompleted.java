package kz.kenes.approval;

import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the last step was taken; the subject is approved.
 *
 * @param version number of the approved version of the subject
 * @param author id of the person who wrote it
 * @param proposer id of the person who submitted it
 * @param by id of the person who took the last step, or null where a body decided
 * @param holder id of the person in whose place it was taken, or null where a body decided
 * @param decision id of the decision by which a body took the last step, or null
 */
public record ApprovalCompleted(
        long approval,
        Subject subject,
        int version,
        Localized title,
        String link,
        long author,
        long proposer,
        Long by,
        Long holder,
        Long decision,
        Instant at) {}
