package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.kenes.council.meeting.MeetingCancelled;
import kz.kenes.council.meeting.MeetingChanged;
import kz.kenes.council.meeting.MeetingConvened;
import kz.kenes.council.meeting.MeetingInvitation;
import kz.kenes.council.meeting.MeetingNotHeld;
import kz.kenes.notice.CalendarEvent;
import kz.kenes.notice.service.MeetingCalendar.CalendarWords;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.PublicAddress;
import kz.kenes.shared.vocabulary.Language;

/** What the members, the chair and the secretary are told about a meeting. */
@ApplicationScoped
@Clause("MTG-07")
class MeetingNotices {

    @Inject
    private Letters letters;

    @Inject
    private NoticeRecords records;

    @Inject
    private MailSession mail;

    @Inject
    private Clock clock;

    void tell(@Observes MeetingConvened event) {
        invite(
                event.invitation(),
                NoticeKind.MEETING_CONVENED,
                records.calendarEvent(event.invitation().meeting()));
    }

    void tell(@Observes MeetingChanged event) {
        CalendarEvent entry = records.calendarEvent(event.invitation().meeting());
        entry.changed();
        invite(event.invitation(), NoticeKind.MEETING_CHANGED, entry);
    }

    void tell(@Observes MeetingCancelled event) {
        MeetingInvitation meeting = event.invitation();
        CalendarEvent entry = records.calendarEvent(meeting.meeting());
        entry.changed();
        letters.tell(
                meeting.persons(),
                language -> {
                    Draft draft = begun(NoticeKind.MEETING_CANCELLED, meeting, language);
                    return draft.line("time", draft.moment(meeting.start()))
                            .line("reason", event.reason())
                            .leadingTo(meeting.meeting(), Pages.meeting(meeting.meeting()));
                },
                person -> MeetingCalendar.cancel(entry, meeting, words(meeting, person), clock.instant()));
    }

    void tell(@Observes MeetingNotHeld event) {
        MeetingInvitation meeting = event.invitation();
        letters.tell(meeting.persons(), language -> {
            Draft draft = begun(NoticeKind.MEETING_NOT_HELD, meeting, language);
            return draft.line("proposed", draft.moment(event.proposedStart()))
                    .leadingTo(meeting.meeting(), Pages.meeting(meeting.meeting()));
        });
    }

    private void invite(MeetingInvitation meeting, NoticeKind kind, CalendarEvent entry) {
        letters.tell(
                meeting.persons(),
                language -> described(begun(kind, meeting, language), meeting)
                        .leadingTo(meeting.meeting(), Pages.meeting(meeting.meeting())),
                person -> MeetingCalendar.request(entry, meeting, words(meeting, person), clock.instant()));
    }

    private static Draft begun(NoticeKind kind, MeetingInvitation meeting, Language language) {
        Draft draft = new Draft(kind, language);
        return draft.about(meeting.bodyName(), draft.moment(meeting.start()));
    }

    private static Draft described(Draft draft, MeetingInvitation meeting) {
        return draft.line("time", draft.moment(meeting.start()))
                .line("place", meeting.place())
                .line("online", meeting.onlineLink())
                .line("duration", String.valueOf(meeting.minutes()))
                .numbered("agenda", meeting.agenda());
    }

    private CalendarWords words(MeetingInvitation meeting, Person person) {
        Language language = person.language();
        Draft details = described(new Draft(NoticeKind.MEETING_CONVENED, language), meeting);
        return new CalendarWords(
                meeting.bodyName().in(language),
                details.text(),
                PublicAddress.of(Pages.meeting(meeting.meeting())),
                mail.sender(),
                person.fullName(),
                person.email());
    }
}
