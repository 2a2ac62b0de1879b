package kz.kenes.council.calendar.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.Answer;
import kz.kenes.council.calendar.AnswersWanted;
import kz.kenes.council.calendar.CalendarViolation;
import kz.kenes.council.calendar.api.AnswerMeeting;
import kz.kenes.council.calendar.api.AnswerWanted;
import kz.kenes.council.calendar.api.Answers;
import kz.kenes.council.calendar.api.AnswersView;
import kz.kenes.council.calendar.api.MemberAnswer;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.service.Invitations;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The answers of the members and the forecast of the quorum. */
@Stateless
@UseCase
public class AnswersBean implements Answers {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AnswerRecords answers;

    @Inject
    private Forecasts forecasts;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @Clause({"MTG-07", "MTG-13"})
    @RolesAllowed(READ_MEETINGS)
    public AnswersView of(long meetingId) {
        Meeting meeting = meetings.get(meetingId);
        Person reader = actor.personIfAny();
        boolean wanted = Answer.isWanted(meeting);
        List<MemberAnswer> members = forecasts.members(meeting);
        Optional<MemberAnswer> own = members.stream()
                .filter(one -> reader != null && reader.id().equals(one.personId()))
                .findFirst();
        boolean keeps = meeting.isSecretary(reader, actor.today());
        boolean silent = members.stream().anyMatch(one -> one.choice() == null);
        return new AnswersView(
                meetingId,
                wanted,
                wanted && own.isPresent(),
                own.map(MemberAnswer::choice).orElse(null),
                own.map(MemberAnswer::reason).orElse(null),
                wanted ? Forecasts.forecast(meeting, members) : null,
                keeps || leads(meeting, reader) ? members : List.of(),
                wanted && keeps && silent && meeting.convenedAt() != null && actor.may(KEEP_MEETINGS));
    }

    private static boolean leads(Meeting meeting, Person reader) {
        Body body = meeting.body();
        return reader != null && (body.isChair(reader, meeting.date()) || body.isDeputyChair(reader, meeting.date()));
    }

    @Override
    @Clause({"MTG-07", "MTG-08"})
    @RolesAllowed(READ_MEETINGS)
    public void answer(AnswerMeeting command) {
        Meeting meeting = meetings.get(command.meetingId());
        Person person = actor.person();
        Optional<Answer> before = answers.of(meeting, person);
        if (before.isPresent()) {
            before.get().change(command.choice(), command.reason(), actor.now());
        } else {
            answers.add(new Answer(meeting, person, command.choice(), command.reason(), actor.now()));
        }
    }

    @Override
    @Clause("MTG-07")
    @RolesAllowed(KEEP_MEETINGS)
    public void remind(long meetingId) {
        Meeting meeting = meetings.get(meetingId);
        meeting.requireSecretary(actor.person(), actor.now());
        require(Answer.isWanted(meeting) && meeting.convenedAt() != null, CalendarViolation.ANSWERS_CLOSED);
        List<Long> silent = forecasts.members(meeting).stream()
                .filter(one -> one.choice() == null)
                .map(MemberAnswer::personId)
                .toList();
        require(!silent.isEmpty(), CalendarViolation.NOBODY_TO_REMIND);
        events.fire(new AnswersWanted(Invitations.of(meeting), silent));
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<AnswerWanted> waiting() {
        return actor.id() == null ? List.of() : answers.waiting(actor.now());
    }
}
