package kz.kenes.journal.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.journal.vocabulary.ActOutcome;

/**
 * An entry in the list.
 *
 * @param number place in the journal, or null before its seal
 * @param username sign-in name, or {@code system} for what Kenes does by itself
 * @param person the person behind the account, or null
 * @param command feature, API and method, such as {@code council.meeting.Meetings.plan}
 * @param action the command in words, in the caller's language
 * @param subject the ids it is about, such as {@code meeting=1001}
 * @param reason key of the refusal, or an empty string
 * @param message what the caller was told, or an empty string
 * @param duration how long it took, in microseconds
 */
public record JournalRow(
        long id,
        Long number,
        Instant at,
        String username,
        String person,
        String command,
        String action,
        String subject,
        ActOutcome outcome,
        String reason,
        String message,
        long duration)
        implements Serializable {}
