package kz.kenes.council.calendar;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.calendar.vocabulary.EntryState;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** Answers of members, observers of open meetings, addresses of calendars. */
class AnswersTest {

    private static final Instant NOW = at(DAY.minusDays(10), 9);

    private final Council council = Councils.ok();

    @Test
    @Clause({"MTG-07", "MTG-08"})
    void aMemberAnswersAndMayChangeItUntilTheMeetingOpens() {
        Meeting meeting = Sittings.attended(council, 20);
        Answer answer = new Answer(meeting, council.member(5), AnswerChoice.YES, "артық", NOW);
        assertNull(answer.reason());
        assertRefused(CalendarViolation.REASON_REQUIRED, () -> answer.change(AnswerChoice.NO, " ", NOW));
        assertRefused(CalendarViolation.REASON_REQUIRED, () -> answer.change(AnswerChoice.NO, null, NOW));
        assertEquals(AnswerChoice.YES, answer.choice());
        answer.change(AnswerChoice.NO, " іссапар ", NOW.plusSeconds(5));
        assertEquals("іссапар", answer.reason());
        assertEquals(NOW.plusSeconds(5), answer.answeredAt());
        answer.change(AnswerChoice.REMOTE, null, NOW);
        assertNull(answer.reason());
        meeting.open(council.chair(), council.secretary(), Sittings.now());
        assertRefused(CalendarViolation.ANSWERS_CLOSED, () -> answer.change(AnswerChoice.YES, null, NOW));
        assertRefused(
                CalendarViolation.ANSWERS_CLOSED,
                () -> new Answer(meeting, council.member(6), AnswerChoice.YES, null, NOW));
    }

    @Test
    @Clause("MTG-07")
    void onlyMembersOfTheDayAnswerAndNotToACancelledMeeting() {
        Meeting meeting = Sittings.planned(council);
        Person stranger = Councils.person("Бөтен");
        assertRefused(CalendarViolation.NOT_MEMBER, () -> new Answer(meeting, stranger, AnswerChoice.YES, null, NOW));
        assertTrue(Answer.isWanted(meeting));
        meeting.cancel("Қажеті жоқ", council.chair(), NOW);
        assertFalse(Answer.isWanted(meeting));
        assertRefused(
                CalendarViolation.ANSWERS_CLOSED,
                () -> new Answer(meeting, council.member(5), AnswerChoice.YES, null, NOW));
    }

    @Test
    @Clause("MTG-08")
    void whoDeclinedIsExcusedUnlessMarkedAlready() {
        Meeting meeting = Sittings.convened(council);
        Answer declined = new Answer(meeting, council.member(5), AnswerChoice.NO, "іссапар", NOW);
        Answer came = new Answer(meeting, council.member(6), AnswerChoice.NO, "емделу", NOW);
        Answer promised = new Answer(meeting, council.member(7), AnswerChoice.YES, null, NOW);
        Sittings.mark(meeting, council, council.member(6), Presence.PRESENT);
        Instant later = Sittings.now();
        for (Answer answer : List.of(declined, came, promised)) {
            answer.excuse(council.secretary(), later);
        }
        assertEquals(
                Presence.EXCUSED,
                meeting.roll().lineOf(council.member(5)).orElseThrow().presence());
        assertEquals(
                "іссапар",
                meeting.roll().lineOf(council.member(5)).orElseThrow().reason());
        assertEquals(
                Presence.PRESENT,
                meeting.roll().lineOf(council.member(6)).orElseThrow().presence());
        assertNull(meeting.roll().lineOf(council.member(7)).orElseThrow().presence());
        assertEquals(AnswerChoice.NO, declined.choice());
        assertEquals(NOW, declined.answeredAt());
    }

    @Test
    @Clause("MTG-09")
    void whoWantsToListenRegistersBetweenTheNoticeAndTheBeginning() {
        Person teacher = Councils.person("Тыңдаушы");
        Meeting planned = Sittings.approved(council);
        assertRefused(CalendarViolation.REGISTRATION_CLOSED, () -> new Observer(planned, teacher, "ALT", NOW));
        Meeting meeting = Sittings.convened(council);
        assertTrue(Observer.isAnnounced(meeting));
        Instant start = meeting.start();
        assertRefused(CalendarViolation.REGISTRATION_CLOSED, () -> new Observer(meeting, teacher, "ALT", start));
        Observer observer = new Observer(meeting, teacher, " ALT ", start.minusSeconds(1));
        assertEquals("ALT", observer.affiliation());
        assertRefused(
                CalendarViolation.MEMBER_NEEDS_NO_REGISTRATION,
                () -> new Observer(meeting, council.member(4), null, NOW));
        observer.comeAgain(" ", NOW);
        assertNull(observer.affiliation());
        assertEquals(start.minusSeconds(1), observer.registeredAt());
        observer.withdraw(NOW);
        assertRefused(CalendarViolation.NOT_REGISTERED, () -> observer.withdraw(NOW));
        observer.comeAgain(null, NOW);
        assertEquals(NOW, observer.registeredAt());
        assertFalse(observer.isWithdrawn());
    }

    @Test
    @Clause("MTG-09")
    void onlyTheMeetingsOfAUniversityCouncilAreOpen() {
        Council republican = Councils.republican();
        Meeting closed = Sittings.convened(republican);
        assertFalse(Observer.isOpen(closed));
        assertFalse(Observer.isAnnounced(closed));
        assertRefused(CalendarViolation.NOT_OPEN, () -> new Observer(closed, Councils.person("Тыңдаушы"), null, NOW));
    }

    @Test
    @Clause({"MTG-08", "MTG-09"})
    void anObserverWhoComesIsAGuestAndNeverCounts() {
        Meeting meeting = Sittings.attended(council, 14);
        Observer observer = new Observer(meeting, Councils.person("Тыңдаушы"), "ALT", NOW);
        Observer other = new Observer(meeting, Councils.person("Екінші"), "ALT", NOW);
        other.withdraw(NOW);
        assertRefused(CalendarViolation.NOT_REGISTERED, () -> other.admit(council.secretary(), NOW));
        assertEquals(14, meeting.roll().quorum().present());
        observer.admit(council.secretary(), NOW);
        observer.admit(council.secretary(), NOW.plusSeconds(9));
        assertEquals(NOW, observer.admittedAt());
        assertEquals(1, meeting.guests().size());
        assertEquals(14, meeting.roll().quorum().present());
        assertRefused(CalendarViolation.REGISTRATION_CLOSED, () -> observer.withdraw(NOW));
    }

    @Test
    void anAddressOfACalendarKeepsNoSecretAndEndsOnce() {
        CalendarFeed feed = new CalendarFeed(council.chair(), council.body(), "ҚҰПИЯ", NOW);
        assertEquals(64, CalendarFeed.digestOf("ҚҰПИЯ").length());
        assertFalse(CalendarFeed.digestOf("ҚҰПИЯ").equals(CalendarFeed.digestOf("ҚҰПИЯ ")));
        assertTrue(feed.isOpen());
        feed.revoke(NOW);
        feed.revoke(NOW.plusSeconds(1));
        assertFalse(feed.isOpen());
    }

    @Test
    void whatIsOffTakesNobodysTime() {
        assertTrue(EntryState.TENTATIVE.takesTime());
        assertTrue(EntryState.CONFIRMED.takesTime());
        assertTrue(EntryState.HELD.takesTime());
        assertFalse(EntryState.CANCELLED.takesTime());
        assertFalse(EntryState.NOT_HELD.takesTime());
    }
}
