package kz.kenes.journal.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.journal.vocabulary.ActOutcome;

/**
 * An entry of the journal with everything that is sealed in it.
 *
 * @param number place in the journal, or null before its seal
 * @param personId the person behind the account, or null
 * @param arguments the command as JSON, without passwords, secret votes and the bytes of files
 * @param duration how long it took, in microseconds
 * @param previousHash SHA-256 of the entry before, or null before the seal
 * @param hash SHA-256 of this entry, or null before the seal
 */
public record JournalRecord(
        long id,
        Long number,
        Instant at,
        String username,
        Long personId,
        String command,
        String arguments,
        String subject,
        ActOutcome outcome,
        String reason,
        String message,
        long duration,
        String previousHash,
        String hash)
        implements Serializable {}
