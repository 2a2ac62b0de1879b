package kz.kenes.council.meeting.service;

import static kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.service.StepTaking;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaChanged;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingChanged;
import kz.kenes.council.meeting.api.LinkedSitting;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Agendas on their way: the secretary submits, the chair approves or returns, and the meeting follows (MTG-05). */
@Dependent
public class AgendaApprovals implements ApprovalSubject {

    private static final String ROUTE = "council.agenda";

    @Inject
    private MeetingRecords meetings;

    @Inject
    private ApprovalProcess process;

    @Inject
    private StepTaking steps;

    @Inject
    private Event<Object> events;

    @Inject
    private Adjournments adjournments;

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.MEETING, ActorScope.BODY, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return meetings.isVisible(subjectId);
    }

    /** The rest of an approved agenda goes over to the next sitting without a second approval. */
    @Clause("MTG-05")
    long adjourn(Meeting meeting, Instant start, String place, String onlineLink) {
        meetings.roll(meeting);
        return adjournments.adjourn(meeting, start, place, onlineLink);
    }

    List<LinkedSitting> linked(Meeting meeting) {
        return adjournments.linked(meeting);
    }

    /** Whoever keeps the meeting has drafted the agenda, or changed it: what waits for the chair is the agenda as it is now. */
    @Clause("MTG-05")
    void drafted(Meeting meeting, Person secretary) {
        if (meeting.state() == AGENDA_DRAFTED && !process.revise(subject(meeting), title(meeting), content(meeting))) {
            Body body = meeting.body();
            process.submit(new Submission(
                    subject(meeting),
                    title(meeting),
                    content(meeting),
                    "/council/agenda?id=" + meeting.id(),
                    Map.of(
                            ActorScope.MEETING,
                            meeting.id(),
                            ActorScope.BODY,
                            body.id(),
                            ActorScope.INSTITUTION,
                            body.institution().id()),
                    Set.of(),
                    secretary,
                    secretary));
        }
    }

    void changed(@Observes AgendaChanged event) {
        drafted(meetings.any(event.meeting()), meetings.person(event.by()));
    }

    /** The chair approves the agenda as the page shows it. */
    @Clause({"CNL-04", "MTG-05"})
    void approve(Meeting meeting, Person chair) {
        Approval approval = awaited(meeting);
        steps.take(approval, ordinal(approval), StepVerb.APPROVE, chair, null);
    }

    /** The chair sends the agenda back. */
    @Clause("MTG-05")
    void giveBack(Meeting meeting, Person chair, String remarks) {
        Approval approval = awaited(meeting);
        steps.giveBack(approval, ordinal(approval), chair, remarks);
    }

    private Approval awaited(Meeting meeting) {
        meeting.requireAgendaDrafted();
        return process.running(subject(meeting)).orElseThrow();
    }

    private static int ordinal(Approval approval) {
        return approval.awaited().orElseThrow().ordinal();
    }

    /** The chair was recorded absent or present again: a deputy may act, or not any more. */
    @Clause("CNL-04")
    void chairChanged(Meeting meeting) {
        if (meeting.state() == AGENDA_DRAFTED) {
            process.callAnew(subject(meeting));
        }
    }

    /** The meeting does not take place. */
    void lapse(Meeting meeting) {
        process.lapse(subject(meeting));
    }

    @Override
    @Clause({"CNL-04", "MTG-05"})
    public void approved(ApprovalCompleted event) {
        Meeting meeting = meetings.any(event.subject().id());
        meeting.approveAgenda(meetings.person(event.holder()), event.at());
        if (meeting.state() == MeetingState.CONVENED) {
            events.fire(new MeetingChanged(Invitations.of(meeting)));
        }
    }

    @Override
    @Clause("MTG-05")
    public void givenBack(ApprovalReturned event) {
        meetings.any(event.subject().id()).giveAgendaBack(meetings.person(event.holder()), event.remarks(), event.at());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        meetings.any(event.subject().id()).takeAgendaBack(meetings.person(event.by()), event.at());
    }

    private static Subject subject(Meeting meeting) {
        return new Subject(ROUTE, meeting.id());
    }

    private static Localized title(Meeting meeting) {
        Localized body = meeting.body().name().toLocalized();
        return new Localized(
                Wording.phrase("council", "agenda.of", Language.KK, body, meeting.date()),
                Wording.phrase("council", "agenda.of", Language.RU, body, meeting.date()),
                Wording.phrase("council", "agenda.of", Language.EN, body, meeting.date()));
    }

    /** The items with rapporteur, time and draft decision, line by line, in Kazakh. */
    private static String content(Meeting meeting) {
        return meeting.agenda().items().stream().map(AgendaApprovals::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(AgendaItem item) {
        String rapporteur = item.rapporteur().shown();
        String draft = item.draftDecision() == null
                ? ""
                : "\n    " + item.draftDecision().kk();
        return item.ordinal() + ". " + item.title().kk() + " – " + rapporteur + ", "
                + Wording.phrase("council", "agenda.minutes", Language.KK, item.minutes()) + draft;
    }
}
