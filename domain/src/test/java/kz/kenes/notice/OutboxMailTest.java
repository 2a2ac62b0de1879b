package kz.kenes.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kenes.notice.vocabulary.Channel;
import kz.kenes.notice.vocabulary.MailState;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Clause("MTG-07")
class OutboxMailTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");

    private final Notice notice = new Notice(
            new Person(new PersonName("Серікқызы", "Әлия", null)),
            new Message(NoticeKind.MEETING_CONVENED, 7L, Language.KK, "Отырыс", List.of("Бір", "Екі"), "/desk"),
            NOON);
    private final OutboxMail mail =
            new OutboxMail(notice, "a@example.kz", new MailContent("Отырыс", "мәтін", "<p>мәтін</p>", null), NOON);

    @Test
    void aNewNoticeLiesOnTheDeskAndItsMailIsDueAtOnce() {
        assertEquals(List.of(Channel.DESK), channels());
        assertEquals("Бір\nЕкі", notice.text());
        assertTrue(mail.isDue(NOON));
        assertFalse(mail.isDue(NOON.minusNanos(1)));
    }

    @Test
    void aClaimedMailIsLeftAloneUntilTheClaimRunsOut() {
        mail.claim(NOON);
        assertFalse(mail.isDue(NOON.plus(OutboxMail.CLAIM).minusNanos(1)));
        assertTrue(mail.isDue(NOON.plus(OutboxMail.CLAIM)));
    }

    @Test
    void aSentMailIsADeliveryAndNeverDueAgain() {
        mail.claim(NOON);
        mail.failed("connection refused", NOON);
        mail.claim(NOON);
        mail.sent(NOON.plusSeconds(1));
        assertEquals(List.of(Channel.DESK, Channel.MAIL), channels());
        assertEquals("a@example.kz", notice.deliveries().get(1).address());
        assertEquals(NOON.plusSeconds(1), notice.deliveries().get(1).deliveredAt());
        assertNull(mail.lastError());
        assertFalse(mail.isDue(NOON.plus(Duration.ofDays(30))));
        assertThrows(RuleViolation.class, () -> mail.retry(NOON));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "40, 60"})
    void thePauseDoublesUpToAnHour(int attempts, int minutes) {
        for (int i = 0; i < attempts; i++) {
            mail.claim(NOON);
        }
        mail.failed("connection refused", NOON);
        assertEquals(NOON.plus(Duration.ofMinutes(minutes)), mail.nextAttemptAt());
        assertEquals(MailState.WAITING, mail.state());
    }

    @Test
    void afterTwoDaysItIsGivenUpAndAnAdministratorMayRetry() {
        mail.claim(NOON);
        mail.failed("no", NOON.plus(OutboxMail.PATIENCE).minusNanos(1));
        assertEquals(MailState.WAITING, mail.state());
        mail.failed("x".repeat(2000), NOON.plus(OutboxMail.PATIENCE));
        assertEquals(MailState.GIVEN_UP, mail.state());
        assertEquals(1000, mail.lastError().length());
        assertFalse(mail.isDue(NOON.plus(Duration.ofDays(9))));
        mail.retry(NOON.plus(Duration.ofDays(9)));
        assertTrue(mail.isDue(NOON.plus(Duration.ofDays(9))));
    }

    @Test
    void onlyTheFirstReadingAndTheFirstDeliveryCount() {
        notice.read(NOON);
        notice.read(NOON.plusSeconds(9));
        assertEquals(NOON, notice.readAt());
        notice.delivered(Channel.DESK, "", NOON.plusSeconds(9));
        assertEquals(1, notice.deliveries().size());
    }

    @Test
    void aCalendarEventKeepsItsUidWhileItsSequenceRises() {
        CalendarEvent event = new CalendarEvent(7);
        String uid = event.uid();
        assertEquals(0, event.sequence());
        event.changed();
        assertEquals(1, event.sequence());
        assertEquals(uid, event.uid());
    }

    private List<Channel> channels() {
        return notice.deliveries().stream().map(NoticeDelivery::channel).toList();
    }
}
