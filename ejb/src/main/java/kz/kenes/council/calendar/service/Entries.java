package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.kenes.council.calendar.MeetingDay;
import kz.kenes.council.calendar.Observer;
import kz.kenes.council.calendar.TimeSpan;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.council.calendar.vocabulary.EntryState;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.shared.vocabulary.Localized;

/** Meetings and what other features add, as entries of one calendar. */
@Dependent
class Entries {

    @Inject
    private CalendarRecords records;

    @Inject
    private Instance<CalendarSource> sources;

    /** The entries of the days asked for, the earliest first; one statement for the meetings and one for each source. */
    List<Dated> of(Wanted wanted, List<Object[]> meetings) {
        List<Dated> entries = new ArrayList<>();
        for (Object[] row : meetings) {
            LocalDate date = ((Meeting) row[0]).date();
            if (!date.isBefore(wanted.first()) && !date.isAfter(wanted.last())) {
                entries.add(dated(row));
            }
        }
        sources.forEach(source -> entries.addAll(source.entries(wanted)));
        return entries.stream()
                .sorted(Comparator.comparing((Dated one) -> one.entry().start())
                        .thenComparing(one -> one.entry().id()))
                .limit(CalendarRecords.MOST)
                .toList();
    }

    private static Dated dated(Object[] row) {
        Meeting meeting = (Meeting) row[0];
        Localized body = meeting.body().name().toLocalized();
        TimeSpan time = TimeSpan.of(meeting.start(), CalendarRecords.minutes(row[2]));
        boolean mine = ((Number) row[3]).intValue() + ((Number) row[4]).intValue() > 0;
        CalendarEntry entry = new CalendarEntry(
                EntryKind.valueOf(meeting.kind().name()),
                meeting.id(),
                body,
                body,
                state(meeting),
                time.start(),
                time.end(),
                meeting.place(),
                meeting.onlineLink(),
                mine,
                Observer.isAnnounced(meeting));
        return new Dated(entry, "/council/meeting?id=" + meeting.id(), CalendarRecords.instant(row[5]));
    }

    private static EntryState state(Meeting meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return EntryState.CANCELLED;
        }
        if (meeting.state() == MeetingState.NOT_HELD) {
            return EntryState.NOT_HELD;
        }
        boolean held = MeetingDay.of(meeting).isHeld();
        if (held) {
            return meeting.state() == MeetingState.OPEN ? EntryState.CONFIRMED : EntryState.HELD;
        }
        return meeting.convenedAt() == null ? EntryState.TENTATIVE : EntryState.CONFIRMED;
    }

    /** What takes the time of persons, a meeting left out; one statement for the meetings and one for each source. */
    List<Engagement> engagements(Collection<Long> persons, Instant from, Instant until, Long except) {
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Engagement> all = new ArrayList<>(records.engagements(persons, from, until, except));
        sources.forEach(source -> all.addAll(source.engagements(persons, from, until)));
        return all;
    }
}
