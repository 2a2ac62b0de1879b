package kz.kenes.notice;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kz.kenes.notice.vocabulary.Channel;
import kz.kenes.notice.vocabulary.MailState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Shortened;

/**
 * A mail on its way. It is written together with the notice and sent later: claimed by one server for a while, then marked as
 * sent or put off. A server that dies between sending and marking leaves the claim to run out; the mail then goes again with
 * the same Message-ID, by which mail programs show it once.
 */
@Entity
@Table(name = "outbox_mail")
@Clause("MTG-07")
public class OutboxMail extends DomainEntity {

    /** How long one server may take to send a mail before another tries. */
    public static final Duration CLAIM = Duration.ofMinutes(10);

    /** How long it is tried before it is given up. */
    public static final Duration PATIENCE = Duration.ofDays(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id")
    private Notice notice;

    private String recipient;

    @Embedded
    private MailContent content;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() {}

    public OutboxMail(Notice notice, String recipient, MailContent content, Instant now) {
        this.notice = notice;
        this.recipient = recipient;
        this.content = content;
        this.state = MailState.WAITING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    public boolean isDue(Instant now) {
        return state == MailState.WAITING && !now.isBefore(nextAttemptAt);
    }

    /** One server takes the mail to send it; the others leave it alone for a while. */
    public void claim(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(CLAIM);
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
        notice.delivered(Channel.MAIL, recipient, now);
    }

    /** The attempt failed: the next one comes after one minute, then two, four … at most an hour. */
    public void failed(String error, Instant now) {
        lastError = Shortened.to(LONGEST_ERROR, error);
        if (now.isBefore(createdAt.plus(PATIENCE))) {
            Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
            nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        } else {
            state = MailState.GIVEN_UP;
        }
    }

    /** An administrator orders an attempt now. */
    public void retry(Instant now) {
        require(state != MailState.SENT, NoticeViolation.SENT_ALREADY);
        state = MailState.WAITING;
        nextAttemptAt = now;
    }

    /** The same for each attempt, so that a mail sent twice is shown once. */
    public String messageId() {
        return "<kenes-mail-" + id() + "@kenes>";
    }

    public Notice notice() {
        return notice;
    }

    public String recipient() {
        return recipient;
    }

    public MailContent content() {
        return content;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Null until it is sent. */
    public Instant sentAt() {
        return sentAt;
    }

    /** What the mail server said last, or null. */
    public String lastError() {
        return lastError;
    }
}
