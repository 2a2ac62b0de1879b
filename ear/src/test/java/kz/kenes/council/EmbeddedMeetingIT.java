package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.council.minutes.api.ExtractRow;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.journal.api.Journal;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.sample.MeetingSample;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A meeting on the database of {@code mvn -Prun}, from the plan to the extract, and what of it is there after a restart. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TestRun.H2)
class EmbeddedMeetingIT {

    @Test
    void aMeetingIsCarriedThroughAndOutlivesTheServer() {
        Kenes kenes = TestRun.kenesOnH2();
        RemoteCouncil council = new RemoteCouncil(kenes, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        MeetingSample.Result result = council.sample().run(council.kind);
        assertEquals(MinutesState.SIGNED, result.minutes().state());
        Extracts extracts = council.secretary().api(Extracts.class);
        ExtractRow extract = extracts.list(ListQuery.first(1)
                        .filteredBy("minutes", Long.toString(result.minutes().id())))
                .rows()
                .get(0);

        kenes.restart();

        BallotView ballot =
                council.secretary().api(Voting.class).get(result.ballot().id());
        MinutesView minutes =
                council.secretary().api(MinutesBook.class).get(result.minutes().id());
        assertAll(
                () -> assertEquals(result.ballot().calculation(), ballot.calculation()),
                () -> assertEquals(result.ballot().votes(), ballot.votes()),
                () -> assertEquals(result.minutes(), minutes),
                () -> assertEquals(
                        MeetingState.SIGNED, council.look(result.meeting()).state()),
                () -> assertEquals(result.extract(), extracts.verify(extract.code())),
                () -> assertTrue(council.administrator
                        .api(Journal.class)
                        .verify()
                        .findings()
                        .isEmpty()));
    }
}
