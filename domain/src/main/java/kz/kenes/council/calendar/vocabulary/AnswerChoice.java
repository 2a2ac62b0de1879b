package kz.kenes.council.calendar.vocabulary;

/** What a member answers to the call to a meeting. */
public enum AnswerChoice {
    YES,
    REMOTE,
    NO
}
