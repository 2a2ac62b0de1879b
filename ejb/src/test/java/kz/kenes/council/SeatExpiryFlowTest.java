package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.service.BodiesBean;
import kz.kenes.council.service.CompositionsBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.voting.VotingViolation;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A member whose seat has expired by decision of the republican council votes no more. */
class SeatExpiryFlowTest {

    private final CouncilWorkshop council = new CouncilWorkshop(BodyKind.REPUBLICAN_COUNCIL, 8);

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"CNL-25", "MTG-23"})
    void whoseSeatHasExpiredVotesNoMore() {
        council.open(1, 7);
        long decision = decided();
        LocalDate lastDay = Body.dayOf(council.workshop.now());
        SeatView seat = council.ask(BodiesBean.class, bean -> bean.get(council.body, null)).seats().stream()
                .filter(one -> council.members.get(5).id().equals(one.personId()))
                .findFirst()
                .orElseThrow();
        council.tell(CompositionsBean.class, bean -> bean.removeMember(seat.id(), seat.version(), decision, lastDay));
        council.tell(MeetingsBean.class, bean -> bean.close(council.meeting, council.version()));
        long ballot = next();
        council.asMember(5);
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> council.ask(VotingBean.class, voting -> voting.cast(new CastVote(ballot, Choice.FOR))));
        assertEquals(VotingViolation.NOT_MEMBER, refusal.violation());
        council.asMember(4).ask(VotingBean.class, voting -> voting.cast(new CastVote(ballot, Choice.FOR)));
    }

    private long decided() {
        long item = council.look().agenda().get(0).id();
        long ballot = council.ask(VotingBean.class, voting -> voting.open(item, null));
        council.tell(VotingBean.class, voting -> voting.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
        council.tell(VotingBean.class, voting -> voting.close(ballot, 1));
        return council.ask(
                DecisionsBean.class,
                decisions -> decisions.record(new RecordDecision(
                        ballot,
                        DecisionType.BINDING,
                        CouncilWorkshop.said("Мүшеліктен шығарылсын."),
                        List.of(),
                        List.of(),
                        null,
                        "№ 400 бұйрық, 16-т.")));
    }

    /** The next meeting, open for the vote. */
    private long next() {
        council.meeting = council.ask(
                MeetingsBean.class,
                bean -> bean.plan(new PlanMeeting(
                        council.body,
                        MeetingKind.ORDINARY,
                        null,
                        council.workshop.now().plus(Duration.ofDays(10)),
                        "Зал",
                        null,
                        "key-2")));
        council.tell(
                AgendasBean.class,
                bean -> bean.addItem(new AddAgendaItem(
                        council.meeting,
                        council.version(),
                        CouncilWorkshop.said("Мәселе"),
                        council.members.get(3).id(),
                        null,
                        10,
                        CouncilWorkshop.said("Бекітілсін."),
                        council.remitIds())));
        council.tell(MeetingsBean.class, bean -> bean.submitAgenda(council.meeting, council.version()));
        council.asChair().tell(MeetingsBean.class, bean -> bean.approveAgenda(council.meeting, council.version()));
        council.asSecretary().tell(MeetingsBean.class, bean -> bean.convene(council.meeting, council.version()));
        council.workshop.passes(Duration.ofDays(10));
        council.tell(AttendancesBean.class, roll -> roll.markOthersPresent(council.meeting));
        council.tell(
                MeetingsBean.class,
                bean -> bean.open(
                        council.meeting, council.version(), council.chair().id()));
        long item = council.look().agenda().get(0).id();
        return council.ask(VotingBean.class, voting -> voting.open(item, null));
    }
}
