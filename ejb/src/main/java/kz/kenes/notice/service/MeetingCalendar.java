package kz.kenes.notice.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import kz.kenes.council.meeting.MeetingInvitation;
import kz.kenes.notice.CalendarEvent;
import kz.kenes.notice.MailContent.Invitation;
import kz.kenes.shared.service.WallClock;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a meeting or an event as an entry for the members' calendars. The time zone travels with it, as it is since 1 March 2024, because
 * many calendars still believe in the old one.
 */
final class MeetingCalendar {

    private static final VTimeZone ZONE = readZone();

    /** The wall clock's own time with the zone's name: the library's built-in rules end before 2024. */
    private static final ParameterList IN_ZONE = new ParameterList(List.of(new TzId("Asia/Almaty")));

    private MeetingCalendar() {}

    /** The meeting takes place as described. */
    static Invitation request(CalendarEvent event, MeetingInvitation meeting, CalendarWords words, Instant now) {
        return request(event, Occasion.of(meeting), words, now);
    }

    /** The meeting does not take place and leaves the calendars. */
    static Invitation cancel(CalendarEvent event, MeetingInvitation meeting, CalendarWords words, Instant now) {
        return cancel(event, Occasion.of(meeting), words, now);
    }

    /** It takes place as described. */
    static Invitation request(CalendarEvent event, Occasion occasion, CalendarWords words, Instant now) {
        return invitation(event, occasion, words, now, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** It does not take place and leaves the calendars. */
    static Invitation cancel(CalendarEvent event, Occasion occasion, CalendarWords words, Instant now) {
        return invitation(event, occasion, words, now, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private static Invitation invitation(
            CalendarEvent event, Occasion occasion, CalendarWords words, Instant now, Method method, Status status) {
        LocalDateTime start = LocalDateTime.ofInstant(occasion.start(), WallClock.KAZAKHSTAN);
        VEvent entry = new VEvent(false);
        List<Property> properties = List.of(
                new Uid(event.uid()),
                new DtStamp(now),
                new Sequence(event.sequence()),
                status,
                new DtStart<>(IN_ZONE, start),
                new DtEnd<>(IN_ZONE, start.plus(Duration.ofMinutes(Math.max(1, occasion.minutes())))),
                new Organizer(URI.create("mailto:" + words.organizer())),
                attendee(words),
                new Summary(words.summary()),
                new Description(words.description()),
                new Url(URI.create(words.address())));
        properties.forEach(entry::add);
        if (occasion.place() != null && !occasion.place().isBlank()) {
            entry.add(new Location(occasion.place()));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kenes//Kenes//KK"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(ZONE.copy());
        calendar.add(entry);
        return new Invitation(written(calendar), method.getValue());
    }

    private static Attendee attendee(CalendarWords words) {
        ParameterList role = new ParameterList(
                List.of(new Cn(words.attendee()), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, new Rsvp(false)));
        return new Attendee(role, URI.create("mailto:" + words.attendeeAddress()));
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VTimeZone readZone() {
        try (InputStream zone = MeetingCalendar.class.getResourceAsStream("Almaty.ics")) {
            return new CalendarBuilder()
                    .build(zone)
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (IOException | ParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * When and where.
     *
     * @param minutes its length
     * @param place null or blank for one that has only an address
     */
    record Occasion(Instant start, int minutes, String place) {

        static Occasion of(MeetingInvitation meeting) {
            return new Occasion(meeting.start(), meeting.minutes(), meeting.place());
        }
    }

    /**
     * What the entry says in the reader's language.
     *
     * @param address full address of the meeting's page
     * @param organizer mail address of the sender
     * @param attendee name of the person who is invited
     * @param attendeeAddress mail address of that person
     */
    record CalendarWords(
            String summary,
            String description,
            String address,
            String organizer,
            String attendee,
            String attendeeAddress) {}
}
