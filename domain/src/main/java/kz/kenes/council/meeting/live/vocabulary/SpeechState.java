package kz.kenes.council.meeting.live.vocabulary;

/** Way of a speech: somebody waits for the floor, has it, has ended; or has taken the wish back. */
public enum SpeechState {
    WAITING,
    SPEAKING,
    ENDED,
    WITHDRAWN
}
