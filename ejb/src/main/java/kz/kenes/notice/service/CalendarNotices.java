package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.council.calendar.AnswersWanted;
import kz.kenes.council.calendar.CalendarEntryChanged;
import kz.kenes.council.calendar.service.CalendarMarks;
import kz.kenes.council.meeting.MeetingInvitation;
import kz.kenes.notice.CalendarEvent;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** Reminders of the answers to a meeting, and the marks that calendars and invitations share. */
@ApplicationScoped
class CalendarNotices implements CalendarMarks {

    @Inject
    private Letters letters;

    @Inject
    private NoticeRecords records;

    @Clause("MTG-07")
    void tell(@Observes AnswersWanted event) {
        MeetingInvitation meeting = event.meeting();
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.ANSWER_WANTED, language);
            return draft.about(meeting.bodyName(), draft.moment(meeting.start()))
                    .line("time", draft.moment(meeting.start()))
                    .line("place", meeting.place())
                    .leadingTo(meeting.meeting(), Pages.meeting(meeting.meeting()));
        });
    }

    void note(@Observes CalendarEntryChanged event) {
        records.calendarEvent(event.id()).changed();
    }

    @Override
    public Map<Long, Mark> of(Collection<Long> ids) {
        Map<Long, Mark> marks = new HashMap<>();
        ids.forEach(id -> marks.put(id, mark(new CalendarEvent(id))));
        records.calendarEvents(ids).forEach(event -> marks.put(event.meetingId(), mark(event)));
        return marks;
    }

    private static Mark mark(CalendarEvent event) {
        return new Mark(event.uid(), event.sequence());
    }
}
