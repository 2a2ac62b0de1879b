package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.kenes.council.meeting.AgendaItemRemoved;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.proposal.ProposalMoved;
import kz.kenes.council.proposal.ProposalViolation;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.council.proposal.api.DraftProposal;
import kz.kenes.council.proposal.api.IncludeProposal;
import kz.kenes.council.proposal.api.ProposalAction;
import kz.kenes.council.proposal.api.ProposalRow;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.StationView;
import kz.kenes.council.proposal.service.ProposalEvents;
import kz.kenes.council.proposal.service.ProposalQueueBean;
import kz.kenes.council.proposal.service.ProposalsBean;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProposalFlowTest {

    private static final FileContent NOTE = new FileContent("negizdeme.txt", "text/plain", "Негіздеме".getBytes());

    private final CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6);
    /** Works at the university and holds no seat. */
    private final Person teacher = council.members.get(5);

    @AfterEach
    void close() {
        council.close();
    }

    private CouncilWorkshop asTeacher() {
        council.workshop.as(teacher, Role.EMPLOYEE);
        return council;
    }

    private long draft(String key, String title) {
        return asTeacher()
                .ask(
                        ProposalsBean.class,
                        p -> p.draft(new DraftProposal(
                                key, null, council.body, CouncilWorkshop.said(title), "Қажет", null)));
    }

    private ProposalView look(long proposal) {
        return council.ask(ProposalsBean.class, p -> p.get(proposal));
    }

    private long sent(String title) {
        long proposal = draft(null, title);
        long version = look(proposal).version();
        council.tell(ProposalsBean.class, p -> p.submit(proposal, version));
        return proposal;
    }

    private ListPage<ProposalRow> list(String filter, String value) {
        return council.ask(ProposalsBean.class, p -> p.list(ListQuery.first(25).filteredBy(filter, value)));
    }

    private long include(long proposal) {
        council.asSecretary();
        long version = look(proposal).version();
        List<Long> remits = council.remitIds();
        return council.ask(
                ProposalQueueBean.class,
                q -> q.include(
                        new IncludeProposal(proposal, version, council.meeting, teacher.id(), null, 15, remits)));
    }

    private void refused(Violation violation, Consumer<ProposalsBean> command) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> council.tell(ProposalsBean.class, command));
        assertEquals(violation, refusal.violation());
    }

    @Test
    @Clause("MTG-06")
    void aDraftIsKeptForItsProposerAlone() {
        long proposal = draft("k-1", "Оқулық шығару туралы");
        assertEquals(proposal, draft("k-1", "Оқулық шығару туралы"));
        assertEquals(
                EnumSet.of(ProposalAction.EDIT, ProposalAction.SUBMIT),
                look(proposal).actions());
        long file = council.ask(ProposalsBean.class, p -> p.attach(proposal, NOTE));
        assertEquals("negizdeme.txt", look(proposal).materials().get(0).name());
        assertEquals(
                "Негіздеме",
                new String(council.ask(ProposalsBean.class, p -> p.material(proposal, file))
                        .bytes()));

        council.asSecretary();
        refused(SharedViolation.NOT_FOUND, p -> p.get(proposal));
        assertEquals(0, list("body", String.valueOf(council.body)).total());
        council.workshop.as(council.stranger, Role.EMPLOYEE);
        refused(SharedViolation.NOT_FOUND, p -> p.submit(proposal, 1));
        refused(SharedViolation.NOT_FOUND, p -> p.material(proposal, file));
    }

    @Test
    @Clause({"MTG-06", "CNL-37"})
    void aTeacherProposesAndTheDecisionComesBack() {
        long proposal = sent("Оқулық шығару туралы");
        ProposalMoved arrived = council.workshop.events(ProposalMoved.class).get(0);
        assertEquals(List.of(council.secretary().id()), arrived.others());
        assertEquals(1, list("mine", "true").total());
        assertEquals(0, list("queue", "true").total());
        council.planned(0);
        assertEquals(proposal, list("queue", "true").rows().get(0).id());
        assertTrue(look(proposal).may("DECLINE"));
        long item = include(proposal);
        AgendaItemView shown = council.look().agenda().get(0);
        decide(item);
        ProposalView view = asTeacher().ask(ProposalsBean.class, p -> p.get(proposal));
        StationView station = view.route().get(0);

        assertAll(
                () -> assertEquals(proposal, shown.proposalId()),
                () -> assertTrue(shown.proposer().endsWith("Мүше6"), shown.proposer()),
                () -> assertEquals(ProposalState.INCLUDED, view.state()),
                () -> assertEquals(Set.of(), view.actions()),
                () -> assertEquals(council.meeting, station.meetingId()),
                () -> assertTrue(station.open()),
                () -> assertEquals(1, station.itemOrdinal()),
                () -> assertEquals(5, station.votes().get(0).votesFor()),
                () -> assertEquals("1.1", station.decisions().get(0).number()),
                () -> assertEquals(
                        "Оқулық шығарылсын.", station.decisions().get(0).text().kk()));
    }

    private void decide(long item) {
        council.tell(MeetingsBean.class, m -> m.submitAgenda(council.meeting, council.version()));
        council.asChair().tell(MeetingsBean.class, m -> m.approveAgenda(council.meeting, council.version()));
        council.asSecretary().tell(MeetingsBean.class, m -> m.convene(council.meeting, council.version()));
        council.workshop.passes(Duration.ofDays(10));
        council.tell(AttendancesBean.class, roll -> roll.markOthersPresent(council.meeting));
        council.tell(
                MeetingsBean.class,
                m -> m.open(council.meeting, council.version(), council.chair().id()));
        long ballot = council.ask(VotingBean.class, v -> v.open(item, null));
        council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
        council.tell(VotingBean.class, v -> v.close(ballot, v.get(ballot).version()));
        council.tell(
                DecisionsBean.class,
                d -> d.record(new RecordDecision(
                        ballot,
                        DecisionType.RECOMMENDATION,
                        CouncilWorkshop.said("Оқулық шығарылсын."),
                        List.of(),
                        List.of(),
                        null)));
    }

    @Test
    @Clause({"MTG-06", "CNL-06"})
    void onlyTheSecretaryMovesWhatWaits() {
        long proposal = sent("Оқулық шығару туралы");
        long version = look(proposal).version();
        for (Runnable other : List.<Runnable>of(() -> asTeacher(), council::asChair, () -> council.asMember(3))) {
            other.run();
            RuleViolation refusal = assertThrows(
                    RuleViolation.class,
                    () -> council.tell(ProposalQueueBean.class, q -> q.decline(proposal, version, "Себеп")));
            assertEquals(ProposalViolation.NOT_SECRETARY, refusal.violation());
        }
        council.asSecretary().tell(ProposalQueueBean.class, q -> q.decline(proposal, version, "Себеп"));
        ProposalMoved moved = council.workshop.events(ProposalMoved.class).get(1);
        assertEquals("Себеп", moved.words());
        assertEquals(ProposalState.DECLINED, look(proposal).state());
        assertEquals("Себеп", look(proposal).route().get(0).answer());
        refused(SharedViolation.STALE, p -> p.withdraw(proposal, version));
    }

    @Test
    @Clause("MTG-06")
    void anItemThatIsRemovedGoesBackToTheQueue() {
        long proposal = sent("Оқулық шығару туралы");
        council.planned(0);
        long item = include(proposal);
        assertEquals(0, list("queue", "true").total());
        council.ask(ProposalEvents.class, o -> {
            o.waitAgain(new AgendaItemRemoved(item, proposal));
            return null;
        });
        council.tell(AgendasBean.class, a -> a.removeItem(item, council.version()));
        assertEquals(1, council.workshop.events(AgendaItemRemoved.class).size());
        assertEquals(1, list("queue", "true").total());
        assertNull(look(proposal).route().get(0).meetingId());
    }

    @Test
    @Clause({"CNL-37", "MTG-06"})
    void anotherSystemProposesForAPersonAndMayRepeatItself() {
        DraftProposal command =
                new DraftProposal("erp-17", teacher.id(), council.body, CouncilWorkshop.said("Каталог"), "Қажет", null);
        council.workshop.as(null, Role.SYSTEM);
        long proposal = council.ask(ProposalsBean.class, p -> p.draft(command));
        long again = council.ask(ProposalsBean.class, p -> p.draft(command));
        assertEquals(proposal, again);
        long version = look(proposal).version();
        council.tell(ProposalsBean.class, p -> p.submit(proposal, version));
        council.tell(ProposalsBean.class, p -> p.submit(proposal, version));
        assertEquals((long) teacher.id(), look(proposal).proposerId());
        assertEquals(1, look(proposal).route().size());

        DraftProposal foreign = new DraftProposal(
                "erp-18", council.stranger.id(), council.body, CouncilWorkshop.said("Каталог"), "Қажет", null);
        long other = council.ask(ProposalsBean.class, p -> p.draft(foreign));
        refused(
                ProposalViolation.NOT_ENTITLED,
                p -> p.submit(other, p.get(other).version()));
        asTeacher();
        refused(
                SharedViolation.NOT_ALLOWED,
                p -> p.draft(new DraftProposal(
                        null, council.chair().id(), council.body, CouncilWorkshop.said("Каталог"), null, null)));
    }

    @Test
    @Clause("MTG-06")
    void theFormShowsWhatWasDecidedBefore() {
        long proposal = sent("Цифрлық логистика оқулығын шығару туралы");
        council.planned(0);
        decide(include(proposal));
        asTeacher();
        assertEquals(
                2,
                council.ask(ProposalsBean.class, p -> p.similar("Цифрлық логистика оқулығы"))
                        .size());
        assertTrue(council.ask(ProposalsBean.class, p -> p.similar("Кітапхана қоры"))
                .isEmpty());
        assertTrue(council.ask(ProposalsBean.class, p -> p.similar("а")).isEmpty());
        council.workshop.as(council.stranger, Role.EMPLOYEE);
        assertTrue(council.ask(ProposalsBean.class, p -> p.similar("Цифрлық логистика оқулығы"))
                .isEmpty());
    }

    @Test
    @Clause("CNL-14")
    void theSecretaryRefersItToABodyWithinReach() {
        long committee = council.below(BodyKind.COUNCIL_COMMITTEE);
        long proposal = sent("Оқулық шығару туралы");
        council.asSecretary();
        long version = look(proposal).version();
        List<BodyChoice> reached = council.ask(ProposalQueueBean.class, q -> q.destinations(proposal, ""));
        assertEquals(List.of(committee), reached.stream().map(BodyChoice::id).toList());
        assertTrue(council.ask(ProposalQueueBean.class, q -> q.destinations(proposal, "жоқ"))
                .isEmpty());
        RuleViolation absent = assertThrows(
                RuleViolation.class,
                () -> council.tell(ProposalQueueBean.class, q -> q.refer(proposal, version, -1, null)));
        assertEquals(SharedViolation.NOT_FOUND, absent.violation());
        council.tell(ProposalQueueBean.class, q -> q.refer(proposal, version, committee, "Қараңыздар"));

        ProposalView view = look(proposal);
        assertEquals(
                List.of(ProposalState.REFERRED, ProposalState.WAITING),
                view.route().stream().map(StationView::state).toList());
        assertTrue(view.route().get(1).assigned());
        assertFalse(view.may("DECLINE"));
        assertEquals(committee, view.bodyId());
        long later = view.version();
        council.tell(ProposalQueueBean.class, q -> q.refer(proposal, later, council.body, null));
        assertEquals(3, look(proposal).route().size());
    }

    @Test
    @Clause("CNL-14")
    void theQueueAndThePageAskAFixedNumberOfStatements() {
        for (int i = 0; i < 12; i++) {
            sent("Ұсыныс " + i);
        }
        long proposal = sent("Оқулық шығару туралы");
        council.planned(0);
        decide(include(proposal));
        assertEquals(4, council.workshop.statements(() -> council.ask(ProposalsBean.class, p -> p.get(proposal))));
        assertEquals(2, council.workshop.statements(() -> list("queue", "true")));
        assertEquals(12, list("queue", "true").total());
        assertEquals(1, council.workshop.statements(() -> council.ask(ProposalsBean.class, ProposalsBean::bodies)));
        assertFalse(council.ask(ProposalsBean.class, ProposalsBean::bodies).isEmpty());
        assertEquals(4, council.workshop.statements(council::look));
    }
}
