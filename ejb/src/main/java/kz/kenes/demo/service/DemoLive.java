package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.Amendments;
import kz.kenes.council.voting.api.ProposeAmendment;
import kz.kenes.council.voting.written.api.AnswerWrittenVote;
import kz.kenes.council.voting.written.api.OpenWrittenVote;
import kz.kenes.council.voting.written.api.WrittenVotes;
import kz.kenes.shared.vocabulary.Localized;

/** A committee that sits at this moment, with speakers, a question and an amendment, and votes in writing beside it. */
@ApplicationScoped
class DemoLive {

    private static final String CHAIR = "kchair";
    private static final String SECRETARY = "ksecretary";
    private static final String SPEAKER = "umember8";
    private static final String ASKER = "umember12";

    @EJB
    private Meetings meetings;

    @EJB
    private Attendances attendances;

    @EJB
    private LiveMeetings live;

    @EJB
    private Amendments amendments;

    @EJB
    private WrittenVotes written;

    @Inject
    private DemoActors actors;

    /** @param planning how its meetings are planned */
    void tell(long committee, DemoMeetings planning) {
        LocalDate today = actors.today();
        long meeting = convened(committee, planning, today);
        actors.as(SECRETARY, () -> {
            attendances.markOthersPresent(meeting);
            meetings.open(meeting, meetings.get(meeting).version(), actors.person(CHAIR));
        });
        MeetingView open = actors.as(SECRETARY, () -> meetings.get(meeting));
        long item = open.agenda().get(1).id();
        actors.as(SECRETARY, () -> live.callItem(item));
        actors.as(SPEAKER, () -> live.askToSpeak(item));
        actors.as(ASKER, () -> live.askToSpeak(item));
        actors.as(
                ASKER,
                () -> live.send(new SendContribution(
                        item,
                        ContributionKind.QUESTION,
                        "Емтихан сұрақтарының саны барлық пәнге бірдей бола ма?",
                        "demo-question")));
        actors.as(
                SECRETARY,
                () -> live.giveFloor(live.look(meeting).speakers().get(0).id(), 5));
        actors.as(
                SECRETARY,
                () -> amendments.propose(new ProposeAmendment(
                        item,
                        actors.person(SPEAKER),
                        new Localized("екі апта", "двух недель", "two weeks"),
                        new Localized("бір ай", "месяца", "a month"))));
        inWriting(committee, today);
    }

    private long convened(long committee, DemoMeetings planning, LocalDate today) {
        try {
            actors.itIs(at(today.minusDays(9), 10));
            long meeting = planning.drafted(committee, SECRETARY, "live", today);
            actors.itIs(at(today.minusDays(8), 11));
            planning.convened(meeting, CHAIR, SECRETARY);
            return meeting;
        } finally {
            actors.itIsNow();
        }
    }

    private void inWriting(long committee, LocalDate today) {
        Localized question = new Localized(
                "Жазбаша емтиханның бағалау парағы бекітілсін.",
                "Утвердить лист оценивания письменного экзамена.",
                "The assessment sheet of the written examination is approved.");
        OpenWrittenVote command = new OpenWrittenVote(
                committee,
                question,
                "Қысқы емтихан кезеңі комитеттің келесі отырысынан бұрын басталады.",
                at(today.plusDays(5), 18));
        long vote = actors.as(CHAIR, () -> written.open(command));
        actors.as(SECRETARY, () -> written.answer(new AnswerWrittenVote(vote, Choice.FOR)));
        actors.as(ASKER, () -> written.answer(new AnswerWrittenVote(vote, Choice.FOR)));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Body.ZONE).toInstant();
    }
}
