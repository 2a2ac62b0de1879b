package kz.kenes.council.meeting.live;

import static kz.kenes.council.meeting.live.LiveViolation.ASKED_ALREADY;
import static kz.kenes.council.meeting.live.LiveViolation.ITEM_OF_OTHER_MEETING;
import static kz.kenes.council.meeting.live.LiveViolation.LIMIT_WRONG;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_PRESENT;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_SPEAKING;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_WAITING;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_YOURS;
import static kz.kenes.council.meeting.live.LiveViolation.TEXT_REQUIRED;
import static kz.kenes.council.meeting.live.LiveViolation.TEXT_TOO_LONG;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.meeting.live.vocabulary.SpeechState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    private final Council council = Councils.ok();
    private final Meeting meeting = Sittings.open(council, 14);
    private final AgendaItem item = meeting.agenda().items().get(0);
    private final List<Speech> speeches = new ArrayList<>();
    private final Instant now = Sittings.now();

    private SpeakersList list() {
        return new SpeakersList(item, speeches);
    }

    private Speech asks(int number) {
        Person person = council.persons().get(number);
        Speech speech = list().ask(person, meeting.roll().lineOf(person), now);
        speeches.add(speech);
        return speech;
    }

    @Test
    @Clause("CNL-04")
    void theFloorGoesToAnItemOfTheMeeting() {
        Floor floor = new Floor(item, council.secretary(), now);
        floor.call(item, council.chair(), now.plusSeconds(60));
        assertEquals(now, floor.calledAt(), "the same item goes on");
        AgendaItem second = meeting.agenda().items().get(1);
        floor.call(second, council.chair(), now.plusSeconds(90));
        assertEquals(second, floor.item());
        assertEquals(now.plusSeconds(90), floor.calledAt());
        AgendaItem foreign = Sittings.open(council, 14).agenda().items().get(0);
        assertRefused(ITEM_OF_OTHER_MEETING, () -> floor.call(foreign, council.chair(), now));
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> floor.call(item, council.persons().get(5), now));
    }

    @Test
    @Clause("CNL-04")
    void nothingIsOnTheFloorBeforeTheOpening() {
        AgendaItem early = Sittings.attended(council, 14).agenda().items().get(0);
        assertRefused(MeetingViolation.WRONG_STATE, () -> new Floor(early, council.secretary(), now));
        assertRefused(MeetingViolation.WRONG_STATE, () -> new SpeakersList(early, List.of())
                .ask(council.chair(), early.meeting().roll().lineOf(council.chair()), now));
    }

    @Test
    @Clause("MTG-25")
    void whoIsPresentSpeaksInTheOrderOfTheRaisedHands() {
        Speech first = asks(5);
        Speech second = asks(6);
        assertEquals(List.of(first, second), list().waiting());
        assertRefused(ASKED_ALREADY, () -> asks(5));
        asks(13);
        assertRefused(NOT_PRESENT, () -> asks(14));
        assertRefused(NOT_PRESENT, () -> list().ask(Councils.person("Бөтен"), Optional.empty(), now));
    }

    @Test
    @Clause("CNL-04")
    void oneSpeaksAtATime() {
        Speech first = asks(5);
        Speech second = asks(6);
        list().giveFloor(first, 5, council.chair(), now);
        assertEquals(Optional.of(first), list().speaking());
        assertRefused(ASKED_ALREADY, () -> asks(5));
        list().giveFloor(second, 3, council.secretary(), now.plusSeconds(20));
        assertEquals(SpeechState.ENDED, first.state());
        assertEquals(now.plusSeconds(20), first.endedAt());
        assertEquals(Optional.of(second), list().speaking());
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> list().giveFloor(
                        asks(7), 5, council.persons().get(7), now));
        Speech again = asks(5);
        assertEquals(SpeechState.WAITING, again.state(), "who has spoken may ask again");
    }

    @Test
    @Clause("CNL-04")
    void thePresiderChangesTheOrder() {
        Speech first = asks(5);
        Speech second = asks(6);
        Speech third = asks(7);
        list().putFirst(third, council.chair(), now);
        assertEquals(List.of(third, first, second), list().waiting());
        list().giveFloor(third, 5, council.chair(), now);
        assertRefused(NOT_WAITING, () -> list().putFirst(third, council.chair(), now));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> list().putFirst(
                        second, council.persons().get(6), now));
    }

    @Test
    void aHandIsLoweredByWhoRaisedIt() {
        Speech speech = asks(5);
        assertRefused(NOT_YOURS, () -> speech.withdraw(council.chair()));
        speech.withdraw(council.persons().get(5));
        assertEquals(SpeechState.WITHDRAWN, speech.state());
        assertRefused(NOT_WAITING, () -> speech.withdraw(council.persons().get(5)));
        assertEquals(List.of(), list().waiting());
    }

    @Test
    @Clause("CNL-04")
    void aSpeechIsEndedByTheSpeakerOrThePresider() {
        Speech own = asks(5);
        assertRefused(NOT_SPEAKING, () -> own.end(council.chair(), now));
        list().giveFloor(own, 5, council.chair(), now);
        assertRefused(
                MeetingViolation.NOT_SECRETARY, () -> own.end(council.persons().get(6), now));
        own.end(council.persons().get(5), now.plusSeconds(30));
        assertEquals(now.plusSeconds(30), own.endedAt());
        Speech other = asks(6);
        list().giveFloor(other, 5, council.chair(), now);
        other.end(council.chair(), now.plusSeconds(40));
        assertEquals(SpeechState.ENDED, other.state());
    }

    @Test
    void theLastSecondStillBelongsToTheSpeaker() {
        Speech speech = asks(5);
        assertNull(speech.until());
        list().giveFloor(speech, 5, council.chair(), now);
        Instant end = now.plus(Duration.ofMinutes(5));
        assertEquals(end, speech.until());
        assertFalse(speech.isOverTime(end));
        assertTrue(speech.isOverTime(end.plusMillis(1)));
        speech.end(council.chair(), end.plusSeconds(9));
        assertFalse(speech.isOverTime(end.plusSeconds(10)), "what has ended is over no more");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void aLimitIsFromOneToSixtyMinutes(int minutes) {
        list().giveFloor(asks(5), minutes, council.chair(), now);
        assertEquals(
                now.plus(Duration.ofMinutes(minutes)),
                list().speaking().orElseThrow().until());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61})
    void anotherLimitIsRefused(int minutes) {
        Speech speech = asks(5);
        assertRefused(LIMIT_WRONG, () -> list().giveFloor(speech, minutes, council.chair(), now));
    }

    private Contribution says(int number, String text) {
        Person person = council.persons().get(number);
        return new Contribution(
                item, person, meeting.roll().lineOf(person), ContributionKind.QUESTION, text, null, now);
    }

    @Test
    @Clause("MTG-25")
    void aQuestionComesFromWhoIsPresent() {
        assertEquals("Қашан?", says(13, " Қашан? ").text());
        assertRefused(NOT_PRESENT, () -> says(14, "Қашан?"));
        assertRefused(TEXT_REQUIRED, () -> says(5, " "));
        assertEquals(
                Contribution.LONGEST,
                says(5, "қ".repeat(Contribution.LONGEST)).text().length());
        assertRefused(TEXT_TOO_LONG, () -> says(5, "қ".repeat(Contribution.LONGEST + 1)));
    }
}
