package kz.kenes.notice.vocabulary;

/** State of a mail in the outbox. */
public enum MailState {
    WAITING,
    SENT,
    /** No attempt succeeded within two days; an administrator may order a new one. */
    GIVEN_UP
}
