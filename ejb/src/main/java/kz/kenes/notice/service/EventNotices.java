package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.kenes.notice.CalendarEvent;
import kz.kenes.notice.service.MeetingCalendar.CalendarWords;
import kz.kenes.notice.service.MeetingCalendar.Occasion;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.people.Person;
import kz.kenes.plan.event.EventAnnounced;
import kz.kenes.plan.event.EventCalledOff;
import kz.kenes.plan.event.EventInvitation;
import kz.kenes.plan.event.EventMoved;
import kz.kenes.plan.event.PlaceBecameFree;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.PublicAddress;
import kz.kenes.shared.vocabulary.Language;

/** What people are told about methodical events, by the same ways as about meetings. */
@ApplicationScoped
@Clause("EVT-12")
class EventNotices {

    @Inject
    private Letters letters;

    @Inject
    private NoticeRecords records;

    @Inject
    private MailSession mail;

    @Inject
    private Clock clock;

    void tell(@Observes EventAnnounced event) {
        EventInvitation invitation = event.invitation();
        invite(invitation, NoticeKind.EVENT_ANNOUNCED, records.calendarEvent(invitation.event()));
    }

    void tell(@Observes EventMoved event) {
        CalendarEvent entry = records.calendarEvent(event.invitation().event());
        entry.changed();
        invite(event.invitation(), NoticeKind.EVENT_MOVED, entry);
    }

    void tell(@Observes PlaceBecameFree event) {
        EventInvitation invitation = event.invitation();
        invite(invitation, NoticeKind.EVENT_PLACE_FREE, records.calendarEvent(invitation.event()));
    }

    void tell(@Observes EventCalledOff event) {
        EventInvitation invitation = event.invitation();
        CalendarEvent entry = records.calendarEvent(invitation.event());
        entry.changed();
        letters.tell(
                invitation.persons(),
                language -> begun(NoticeKind.EVENT_CALLED_OFF, invitation, language)
                        .line("reason", event.reason())
                        .leadingTo(invitation.event(), Pages.event(invitation.event())),
                person -> MeetingCalendar.cancel(
                        entry, occasion(invitation), words(invitation, person), clock.instant()));
    }

    private void invite(EventInvitation invitation, NoticeKind kind, CalendarEvent entry) {
        letters.tell(
                invitation.persons(),
                language -> described(begun(kind, invitation, language), invitation)
                        .leadingTo(invitation.event(), Pages.event(invitation.event())),
                person -> MeetingCalendar.request(
                        entry, occasion(invitation), words(invitation, person), clock.instant()));
    }

    private static Draft begun(NoticeKind kind, EventInvitation invitation, Language language) {
        Draft draft = new Draft(kind, language);
        return draft.about(invitation.title(), draft.moment(invitation.start()), invitation.organiser());
    }

    private static Draft described(Draft draft, EventInvitation invitation) {
        Draft told = draft.line("time", draft.moment(invitation.start()))
                .line("place", invitation.place())
                .line("online", invitation.link());
        return invitation.programme() == null ? told : told.line("programme", invitation.programme());
    }

    private static Occasion occasion(EventInvitation invitation) {
        long minutes = Duration.between(invitation.start(), invitation.end()).toMinutes();
        return new Occasion(invitation.start(), (int) minutes, invitation.place());
    }

    private CalendarWords words(EventInvitation invitation, Person person) {
        Language language = person.language();
        Draft details = described(new Draft(NoticeKind.EVENT_ANNOUNCED, language), invitation);
        return new CalendarWords(
                invitation.title().in(language),
                details.text(),
                PublicAddress.of(Pages.event(invitation.event())),
                mail.sender(),
                person.fullName(),
                person.email());
    }
}
