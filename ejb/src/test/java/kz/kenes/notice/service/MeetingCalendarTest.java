package kz.kenes.notice.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.meeting.MeetingInvitation;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.notice.CalendarEvent;
import kz.kenes.notice.MailContent.Invitation;
import kz.kenes.notice.service.MeetingCalendar.CalendarWords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import org.junit.jupiter.api.Test;

@Clause("MTG-07")
class MeetingCalendarTest {

    private static final Instant NOW = Instant.parse("2026-02-20T05:00:00Z");
    private static final CalendarWords WORDS = new CalendarWords(
            "Оқу-әдістемелік кеңестің отырысы",
            "Күн тәртібі:\n1. Білім беру бағдарламалары; жоспарлар, тізім\n2. Әртүрлі мәселелер: ә, ғ, қ, ң, ө, ұ, ү, һ, і",
            "http://localhost:8080/kenes/council/meeting?id=7",
            "kenes@example.kz",
            "Серікқызы Әлия",
            "aliya@example.kz");

    private final CalendarEvent event = new CalendarEvent(7);

    @Test
    void theTimeIsThatOfKazakhstanAndTheZoneTravelsWithIt() throws Exception {
        Invitation invitation = request(meetingAt("2026-03-02T10:00:00Z"));
        assertEquals("REQUEST", invitation.method());
        String text = invitation.calendar();
        assertTrue(text.contains("DTSTART;TZID=Asia/Almaty:20260302T150000"), text);
        assertTrue(text.contains("DTEND;TZID=Asia/Almaty:20260302T163000"), text);
        assertTrue(text.contains("TZOFFSETTO:+0500"), text);
        assertTrue(text.contains("METHOD:REQUEST"), text);
        assertTrue(text.contains("SEQUENCE:0"), text);
        assertTrue(text.contains("UID:meeting-7@kenes"), text);
        assertTrue(text.contains("STATUS:CONFIRMED"), text);
    }

    @Test
    void beforeTheFirstOfMarch2024TheZoneWasAnother() throws Exception {
        assertTrue(request(meetingAt("2024-02-29T10:00:00Z")).calendar().contains(":20240229T160000"));
        assertTrue(request(meetingAt("2024-03-01T10:00:00Z")).calendar().contains(":20240301T150000"));
    }

    @Test
    void wordsComeBackLetterForLetter() throws Exception {
        VEvent read = read(request(meetingAt("2026-03-02T10:00:00Z")));
        assertEquals(WORDS.summary(), read.getSummary().getValue());
        assertEquals(WORDS.description(), read.getDescription().getValue());
        Attendee attendee = read.<Attendee>getProperty("ATTENDEE").orElseThrow();
        assertEquals("mailto:aliya@example.kz", attendee.getCalAddress().toString());
        assertEquals("Серікқызы Әлия", attendee.getParameter("CN").orElseThrow().getValue());
        assertEquals("Алматы, Шевченко к-сі, 28; 204", read.getLocation().getValue());
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() throws Exception {
        for (String line : request(meetingAt("2026-03-02T10:00:00Z")).calendar().split("\r\n")) {
            assertTrue(line.codePointCount(0, line.length()) <= 75, line);
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 150, line);
        }
    }

    @Test
    void aCancelledMeetingLeavesTheCalendarsWithAHigherSequence() throws Exception {
        event.changed();
        Invitation cancelled = MeetingCalendar.cancel(event, meetingAt("2026-03-02T10:00:00Z"), WORDS, NOW);
        assertEquals("CANCEL", cancelled.method());
        assertTrue(cancelled.calendar().contains("METHOD:CANCEL"));
        assertTrue(cancelled.calendar().contains("STATUS:CANCELLED"));
        assertTrue(cancelled.calendar().contains("SEQUENCE:1"));
        assertTrue(cancelled.calendar().contains("UID:meeting-7@kenes"));
    }

    private Invitation request(MeetingInvitation meeting) {
        return MeetingCalendar.request(event, meeting, WORDS, NOW);
    }

    private static VEvent read(Invitation invitation) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(invitation.calendar()));
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static MeetingInvitation meetingAt(String start) {
        return new MeetingInvitation(
                7,
                1,
                new Localized("Оқу-әдістемелік кеңес", "Учебно-методический совет", "Methodical council"),
                MeetingKind.values()[0],
                Instant.parse(start),
                90,
                "Алматы, Шевченко к-сі, 28; 204",
                null,
                List.of(Localized.same("Бір")),
                List.of());
    }
}
