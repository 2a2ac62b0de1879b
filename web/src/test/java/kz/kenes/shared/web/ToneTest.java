package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Outcome;
import org.junit.jupiter.api.Test;

class ToneTest {

    @Test
    void theSunIsKeptForWhatNeedsTheReaderNow() {
        assertEquals(Tone.SUN, Tone.of(MeetingState.OPEN));
        assertEquals(Tone.SUN, Tone.of(BallotState.OPEN));
    }

    @Test
    void aStateHasTheSameColourWhereverItStands() {
        assertEquals(Tone.SUCCESS, Tone.of(MeetingState.SIGNED));
        assertEquals(Tone.DANGER, Tone.of(Outcome.NOT_ADOPTED_ON_TIE));
        assertEquals("k-warning", Tone.of(Outcome.NO_QUORUM).styleClass());
    }

    @Test
    void aStateWithoutAColourIsNeutral() {
        assertEquals(Tone.NEUTRAL, Tone.of(Thread.State.WAITING));
    }
}
