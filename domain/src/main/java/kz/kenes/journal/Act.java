package kz.kenes.journal;

import java.time.Duration;
import java.time.Instant;
import kz.kenes.journal.vocabulary.ActOutcome;

/**
 * What somebody did.
 *
 * @param at when it began
 * @param username sign-in name, or {@code system}
 * @param personId the person behind the account, or null
 * @param command feature, API and method: {@code council.Meetings.plan}
 * @param arguments the command as JSON, without secrets
 * @param subject the ids it is about: {@code meeting=1001 ballot=1050}
 * @param reason key of the refusal, or an empty string
 * @param message what the caller was told, or an empty string
 * @param duration how long it took
 */
public record Act(
        Instant at,
        String username,
        Long personId,
        String command,
        String arguments,
        String subject,
        ActOutcome outcome,
        String reason,
        String message,
        Duration duration) {}
