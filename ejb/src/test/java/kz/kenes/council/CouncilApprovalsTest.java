package kz.kenes.council;

import static kz.kenes.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.kenes.approval.ApprovalViolation;
import kz.kenes.approval.StepAwaited;
import kz.kenes.approval.api.ApprovalAction;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.NameSubstitute;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.approval.service.SubstitutesBean;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.DifferenceKind;
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.CompositionView;
import kz.kenes.council.api.DraftComposition;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.api.ChangeMeeting;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.service.CompositionsBean;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Compositions and agendas on the way that all subjects take. */
class CouncilApprovalsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    private final CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
    private long composition;

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause("CNL-05")
    void aCompositionIsProposedByTheChairAndApprovedByTheRectorAlone() {
        propose();
        assertRefused(ApprovalViolation.NOT_THE_ACTOR, () -> approve(council.chair(), Role.CHAIR));
        assertRefused(ApprovalViolation.NOT_THE_ACTOR, () -> approve(council.secretary(), Role.SECRETARY));
        council.workshop.as(council.rector, Role.RECTOR);
        assertEquals(CompositionState.PROPOSED, composition().state());
        assertEquals(Set.of(ApprovalAction.APPROVE, ApprovalAction.GIVE_BACK), life().actions());
        approve(council.rector, Role.RECTOR);
        assertEquals(CompositionState.APPROVED, composition().state());
        assertEquals(council.rector.fullName(), composition().approvedBy());
        assertEquals(
                FIRST, council.workshop.events(CompositionApproved.class).get(0).from());
    }

    @Test
    @Clause("CNL-05")
    void aReturnedCompositionComesAgainAsItsNextVersionAndShowsWhatHasChanged() {
        propose();
        council.workshop.as(council.rector, Role.RECTOR);
        ApprovalLife proposed = life();
        council.ask(
                ApprovalsBean.class,
                bean -> bean.giveBack(new GiveBack(proposed.id(), proposed.version(), 1, "Екінші хатшы артық")));
        assertEquals(
                CompositionState.RETURNED, look(council.chair(), Role.CHAIR).state());
        change(seats -> seats.remove(seats.size() - 1));
        council.asChair();
        council.tell(
                CompositionsBean.class,
                bean -> bean.propose(composition, composition().version()));
        ApprovalLife again = life();
        assertEquals(2, again.number());
        assertEquals("Екінші хатшы артық", again.versions().get(1).remarks());
        assertEquals(
                1,
                again.difference().stream()
                        .filter(line -> line.kind() == DifferenceKind.REMOVED)
                        .count());
        assertEquals(
                CompositionState.PROPOSED, look(council.chair(), Role.CHAIR).state());
    }

    @Test
    void theChairTakesAProposedCompositionBack() {
        propose();
        council.asChair();
        ApprovalLife proposed = life();
        council.tell(ApprovalsBean.class, bean -> bean.withdraw(proposed.id(), proposed.version()));
        assertEquals(CompositionState.DRAFT, composition().state());
        assertEquals(ApprovalState.WITHDRAWN, life().state());
    }

    @Test
    @Clause("MTG-05")
    void anAgendaChangedWhileItWaitsCannotBeApprovedAsItWas() {
        submitted();
        council.asChair();
        ApprovalLife seen = agenda();
        long seenMeeting = council.version();
        council.asSecretary();
        long item = council.look().agenda().get(1).id();
        council.tell(AgendasBean.class, agendas -> agendas.removeItem(item, council.version()));
        council.asChair();
        assertRefused(
                SharedViolation.STALE,
                () -> council.ask(
                        ApprovalsBean.class, bean -> bean.approve(new TakeStep(seen.id(), seen.version(), 1, null))));
        assertRefused(
                SharedViolation.STALE,
                () -> council.ask(MeetingsBean.class, bean -> {
                    bean.approveAgenda(council.meeting, seenMeeting);
                    return null;
                }));
        assertEquals(1, agenda().number());
        council.tell(MeetingsBean.class, bean -> bean.approveAgenda(council.meeting, council.version()));
        assertEquals(ApprovalState.COMPLETED, agenda().state());
        assertEquals(MeetingState.AGENDA_APPROVED, council.look().state());
    }

    @Test
    @Clause("MTG-05")
    void anAgendaChangedAfterItsApprovalGoesToTheChairAsANewVersion() {
        submitted();
        council.asChair().tell(MeetingsBean.class, bean -> bean.approveAgenda(council.meeting, council.version()));
        council.asSecretary();
        long item = council.look().agenda().get(1).id();
        council.tell(AgendasBean.class, agendas -> agendas.moveItem(item, council.version(), 1));
        assertEquals(MeetingState.AGENDA_DRAFTED, council.look().state());
        assertEquals(2, agenda().number());
        assertFalse(agenda().difference().isEmpty());
        assertEquals(2, council.workshop.events(StepAwaited.class).size());
    }

    @Test
    @Clause("MTG-05")
    void aReturnedAgendaGoesBackToTheSecretaryWithTheRemarks() {
        submitted();
        council.asChair();
        assertRefused(ApprovalViolation.REMARKS_REQUIRED, () -> giveAgendaBack(" "));
        giveAgendaBack("Үшінші мәселе керек");
        assertEquals(MeetingState.PLANNED, council.look().state());
        assertEquals("Үшінші мәселе керек", council.look().agendaRemarks());
        assertRefused(MeetingViolation.WRONG_STATE, () -> giveAgendaBack("тағы"));
        council.asSecretary().tell(MeetingsBean.class, bean -> bean.submitAgenda(council.meeting, council.version()));
        assertEquals(2, agenda().number());
    }

    @Test
    @Clause({"CNL-04", "MTG-05"})
    void aDeputyApprovesTheAgendaOnlyWhileTheChairIsRecordedAbsent() {
        submitted();
        Person deputy = council.members.get(1);
        council.workshop.as(deputy, Role.CHAIR);
        assertRefused(ApprovalViolation.NOT_THE_ACTOR, this::approveAgenda);
        council.asSecretary()
                .tell(
                        AttendancesBean.class,
                        roll -> roll.mark(new MarkAttendance(
                                council.meeting, council.chair().id(), Presence.ABSENT, null, null)));
        List<StepAwaited> told = council.workshop.events(StepAwaited.class);
        assertEquals(List.of(deputy.id()), told.get(told.size() - 1).persons());
        council.workshop.as(deputy, Role.CHAIR);
        approveAgenda();
        assertEquals(MeetingState.AGENDA_APPROVED, council.look().state());
    }

    @Test
    @Clause("MTG-05")
    void theChairsSubstituteApprovesTheAgendaInTheChairsPlace() {
        LocalDate today = LocalDate.of(2026, 1, 15);
        council.asChair()
                .ask(
                        SubstitutesBean.class,
                        bean -> bean.name(
                                new NameSubstitute(council.members.get(7).id(), today, today.plusDays(5), null)));
        submitted();
        council.workshop.as(council.members.get(7), Role.MEMBER);
        ApprovalLife waiting = agenda();
        council.ask(ApprovalsBean.class, bean -> bean.approve(new TakeStep(waiting.id(), waiting.version(), 1, null)));
        assertEquals(council.chair().fullName(), agenda().steps().get(0).inPlaceOf());
        assertEquals(MeetingState.AGENDA_APPROVED, council.look().state());
    }

    @Test
    void theSecretaryTakesTheAgendaBackAndACancelledMeetingWaitsForNobody() {
        submitted();
        ApprovalLife waiting = agenda();
        council.tell(ApprovalsBean.class, bean -> bean.withdraw(waiting.id(), waiting.version()));
        assertEquals(MeetingState.PLANNED, council.look().state());
        council.tell(MeetingsBean.class, bean -> bean.submitAgenda(council.meeting, council.version()));
        council.asChair();
        assertEquals(1, council.ask(ApprovalsBean.class, ApprovalsBean::mySteps).size());
        council.tell(MeetingsBean.class, bean -> bean.cancel(council.meeting, council.version(), "себебі бар"));
        assertTrue(council.ask(ApprovalsBean.class, ApprovalsBean::mySteps).isEmpty());
    }

    @Test
    void aMeetingMovedToAnotherDayIsTheOneThatTheChairIsAskedAbout() {
        submitted();
        council.tell(
                MeetingsBean.class,
                bean -> bean.change(new ChangeMeeting(
                        council.meeting,
                        council.version(),
                        council.workshop.now().plus(Duration.ofDays(12)),
                        "Мәжіліс залы",
                        null)));
        assertTrue(
                agenda().title().kk().contains("27.01.2026"), agenda().title().kk());
    }

    private void submitted() {
        council.planned(2).tell(MeetingsBean.class, bean -> bean.submitAgenda(council.meeting, council.version()));
    }

    private Object approveAgenda() {
        return council.ask(MeetingsBean.class, bean -> {
            bean.approveAgenda(council.meeting, council.version());
            return null;
        });
    }

    private Object giveAgendaBack(String remarks) {
        return council.ask(MeetingsBean.class, bean -> {
            bean.giveAgendaBack(council.meeting, council.version(), remarks);
            return null;
        });
    }

    private ApprovalLife agenda() {
        return council.ask(ApprovalsBean.class, bean -> bean.of("council.agenda", council.meeting));
    }

    /** The chair drafts and proposes the composition in force anew. */
    private void propose() {
        council.asChair();
        composition = council.ask(
                CompositionsBean.class, bean -> bean.draft(new DraftComposition(council.body, FIRST, "№ 16 бұйрық")));
        council.tell(
                CompositionsBean.class,
                bean -> bean.propose(composition, composition().version()));
    }

    private void change(Consumer<List<SeatEntry>> change) {
        council.asChair();
        CompositionView view = composition();
        List<SeatEntry> seats = new ArrayList<>(
                view.seats().stream().map(CouncilApprovalsTest::entry).toList());
        change.accept(seats);
        council.tell(
                CompositionsBean.class,
                bean -> bean.change(new ChangeComposition(composition, view.version(), FIRST, "№ 16 бұйрық", seats)));
    }

    private static SeatEntry entry(SeatView seat) {
        Long person = seat.postId() == null ? seat.personId() : null;
        return new SeatEntry(seat.role(), seat.postId(), person, seat.byAgreement());
    }

    private Object approve(Person person, Role role) {
        council.workshop.as(person, role);
        ApprovalLife life = life();
        return council.ask(ApprovalsBean.class, bean -> bean.approve(new TakeStep(life.id(), life.version(), 1, null)));
    }

    private CompositionView look(Person person, Role role) {
        council.workshop.as(person, role);
        return composition();
    }

    private CompositionView composition() {
        return council.ask(CompositionsBean.class, bean -> bean.get(composition));
    }

    private ApprovalLife life() {
        return council.ask(ApprovalsBean.class, bean -> bean.of("council.composition", composition));
    }
}
