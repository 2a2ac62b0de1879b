package kz.kenes.notice.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.notice.vocabulary.MailState;

/**
 * A mail in the outbox.
 *
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, if it waits
 * @param sentAt null until it is sent
 * @param lastError what the mail server said last, or null
 */
public record MailRow(
        long id,
        long version,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError)
        implements Serializable {}
