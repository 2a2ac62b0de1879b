package kz.kenes.council.calendar.service;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.council.calendar.service.CalendarMarks.Mark;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.council.calendar.vocabulary.EntryState;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.PublicAddress;
import kz.kenes.shared.vocabulary.Language;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar that programs read again and again (RFC 5545). All times are in UTC, so that no program needs a rule of the zone. What
 * is called off stays in it as cancelled, because a program would keep what merely vanishes.
 */
final class CalendarFile {

    private static final String READ_AGAIN = "PT1H";

    private final Language language;
    private final Map<Long, Mark> marks;

    CalendarFile(Language language, Map<Long, Mark> marks) {
        this.language = language;
        this.marks = marks;
    }

    String of(String name, List<Dated> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kenes//Kenes//KK"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN));
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Dated dated) {
        CalendarEntry entry = dated.entry();
        Mark mark = marks.get(entry.id());
        VEvent event = new VEvent(false);
        event.add(new Uid(mark.uid()));
        event.add(new DtStamp(dated.changedAt()));
        event.add(new Sequence(mark.sequence()));
        event.add(status(entry.state()));
        event.add(new DtStart<Instant>(entry.start()));
        event.add(new DtEnd<Instant>(entry.end()));
        event.add(new Summary(summary(entry)));
        event.add(new Description(description(entry)));
        event.add(new Url(URI.create(PublicAddress.of(dated.page()))));
        if (entry.place() != null && !entry.place().isBlank()) {
            event.add(new Location(entry.place()));
        }
        return event;
    }

    private static Status status(EntryState state) {
        return switch (state) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED, NOT_HELD -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private String summary(CalendarEntry entry) {
        String title = entry.title().in(language);
        return entry.kind() == EntryKind.EVENT
                ? title
                : Wording.phrase(
                        "council.calendar", "feed.meeting", language, title, Wording.of(entry.kind(), language));
    }

    private String description(CalendarEntry entry) {
        String words =
                Wording.of(entry.kind(), language) + ", " + entry.organiser().in(language);
        return entry.link() == null || entry.link().isBlank() ? words : words + "\n" + entry.link();
    }
}
