package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.sample.MeetingSample;
import kz.kenes.shared.Clause;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another program carries whole meetings through, from the plan to the verified extract. */
class RemoteSampleIT {

    @ParameterizedTest
    @Clause({"MTG-05", "MTG-10", "MTG-11", "MTG-18", "MTG-19", "MTG-26", "MTG-27", "MTG-29"})
    @CsvSource({"EDUCATIONAL_METHODICAL_COUNCIL, 20, 14, MTG-18", "REPUBLICAN_COUNCIL, 36, 24, MTG-19"})
    void aMeetingIsCarriedThroughByRemoteCalls(BodyKind kind, int members, int quorum, String clause) {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), kind, members);
        MeetingSample.Result result = council.sample().run(kind);

        assertAll(
                () -> assertEquals(members, result.ballot().members()),
                () -> assertEquals(quorum, result.ballot().quorum()),
                () -> assertEquals(members, result.ballot().votesFor()),
                () -> assertEquals(Outcome.ADOPTED_BY_MAJORITY, result.ballot().outcome()),
                () -> assertEquals(clause, result.ballot().clause()),
                () -> assertEquals(MinutesState.SIGNED, result.minutes().state()),
                () -> assertEquals(1, result.minutes().number()),
                () -> assertEquals(
                        MeetingState.SIGNED, council.look(result.meeting()).state()),
                () -> assertEquals(1, result.extract().decisions().size()),
                () -> assertTrue(result.extract().current()));
    }
}
