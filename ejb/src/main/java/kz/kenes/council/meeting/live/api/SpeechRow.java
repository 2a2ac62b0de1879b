package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.meeting.live.vocabulary.SpeechState;

/**
 * Somebody on the list of speakers.
 *
 * @param until when the time given ends, or null before the floor was given
 * @param mine the caller
 */
public record SpeechRow(long id, String person, SpeechState state, Instant begunAt, Instant until, boolean mine)
        implements Serializable {

    public boolean isSpeaking() {
        return state == SpeechState.SPEAKING;
    }
}
