package kz.kenes.approval;

import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the subject was given back with remarks.
 *
 * @param author id of the person who wrote it
 * @param proposer id of the person who submitted it
 * @param by id of the person who gave it back, or null where a body did
 * @param holder id of the person in whose place it was given back, or null where a body did
 */
public record ApprovalReturned(
        long approval,
        Subject subject,
        int version,
        Localized title,
        String link,
        long author,
        long proposer,
        Long by,
        Long holder,
        String remarks,
        Instant at) {}
