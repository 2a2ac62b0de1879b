package kz.kenes.council.proposal;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.people.Person;
import kz.kenes.regulation.RegulationViolation;
import kz.kenes.regulation.RemitLists;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposal from its draft to the answer of the last body on its way. */
class ProposalTest {

    private static final Instant NOW = at(DAY.minusDays(10), 11);
    private static final Instant LATER = at(DAY.minusDays(9), 11);

    private final Ladder ladder = new Ladder();
    private final Council council = ladder.council;

    private Proposal draft(Body body) {
        ProposalDraft words =
                new ProposalDraft(body, text("Оқулық шығару"), " Студенттерге қажет ", text("Шығарылсын"));
        return new Proposal(words, ladder.teacher, "teacher", "k1", NOW);
    }

    private Proposal sent(Body body) {
        Proposal proposal = draft(body);
        proposal.submit(true, ladder.teacher, NOW);
        return proposal;
    }

    private static Placing placing(Body body) {
        return new Placing(Rapporteur.NONE, 15, RemitLists.needed(body.kind()));
    }

    private AgendaItem included(Proposal proposal, Council at) {
        return proposal.include(Sittings.planned(at), placing(at.body()), at.secretary(), LATER);
    }

    @Test
    @Clause("MTG-06")
    void aDraftIsMendedByItsProposerAndNeedsOnlyATitle() {
        Proposal proposal = draft(council.body());
        ProposalDraft bare = new ProposalDraft(ladder.bureau.body(), text("Басқа"), " ", null);
        proposal.change(bare, ladder.teacher, LATER);
        proposal.attach(7, ladder.teacher);

        assertEquals(ProposalState.DRAFT, proposal.state());
        assertSame(ladder.bureau.body(), proposal.body());
        assertNull(proposal.reason());
        assertEquals(LATER, proposal.movedAt());
        assertEquals(List.of(7L), proposal.materials());
        assertRefused(ProposalViolation.MATERIAL_ATTACHED_ALREADY, () -> proposal.attach(7, ladder.teacher));
        assertRefused(ProposalViolation.NOT_PROPOSER, () -> proposal.change(bare, council.chair(), LATER));
        assertRefused(ProposalViolation.NOT_PROPOSER, () -> proposal.detach(7, council.secretary()));
        ProposalDraft untitled = new ProposalDraft(council.body(), text(" "), "Себеп", null);
        assertRefused(ProposalViolation.TITLE_REQUIRED, () -> proposal.change(untitled, ladder.teacher, LATER));
        assertRefused(ProposalViolation.REASON_REQUIRED, () -> proposal.submit(true, ladder.teacher, LATER));
        proposal.detach(7, ladder.teacher);
        assertTrue(proposal.materials().isEmpty());
        assertTrue(proposal.stations().isEmpty());
    }

    @Test
    @Clause({"MTG-06", "CNL-37"})
    void onlyTheEntitledSendAProposalAndOnlyOnce() {
        Proposal proposal = draft(council.body());
        assertRefused(ProposalViolation.NOT_ENTITLED, () -> proposal.submit(false, ladder.teacher, NOW));
        assertRefused(ProposalViolation.NOT_PROPOSER, () -> proposal.submit(true, council.member(4), NOW));
        proposal.submit(true, ladder.teacher, NOW);

        assertEquals(ProposalState.WAITING, proposal.state());
        assertEquals("Студенттерге қажет", proposal.reason());
        assertRefused(ProposalViolation.WRONG_STATE, () -> proposal.submit(true, ladder.teacher, LATER));
        assertRefused(ProposalViolation.WRONG_STATE, () -> proposal.attach(8, ladder.teacher));
    }

    @Test
    @Clause({"MTG-06", "CNL-37"})
    void theSecretaryIncludesItWithItsMaterials() {
        Proposal proposal = draft(council.body());
        proposal.attach(7, ladder.teacher);
        proposal.submit(true, ladder.teacher, NOW);
        Meeting meeting = Sittings.planned(council);
        for (Person other : List.of(ladder.teacher, council.chair(), council.member(4), ladder.bureau.secretary())) {
            assertRefused(
                    ProposalViolation.NOT_SECRETARY,
                    () -> proposal.include(meeting, placing(council.body()), other, LATER));
        }
        assertRefused(
                ProposalViolation.MEETING_OF_OTHER_BODY,
                () -> proposal.include(
                        Sittings.planned(ladder.bureau), placing(council.body()), council.secretary(), LATER));
        assertRefused(
                RegulationViolation.COUNCIL_TASK_REQUIRED,
                () -> proposal.include(
                        meeting, new Placing(Rapporteur.NONE, 15, List.of()), council.secretary(), LATER));
        AgendaItem item = proposal.include(meeting, placing(council.body()), council.secretary(), LATER);
        Station station = proposal.stations().get(0);

        assertEquals(ProposalState.INCLUDED, proposal.state());
        assertEquals(List.of(item), meeting.agenda().items());
        assertEquals(text("Оқулық шығару"), item.title());
        assertEquals(text("Шығарылсын"), item.draftDecision());
        assertSame(ladder.teacher, item.proposer());
        assertEquals(List.of(7L), item.materials());
        assertSame(item, station.item());
        assertEquals(LATER, station.receivedAt());
        assertEquals(LATER, station.answeredAt());
        assertSame(council.secretary(), station.answeredBy());
        assertRefused(
                ProposalViolation.WRONG_STATE,
                () -> proposal.include(meeting, placing(council.body()), council.secretary(), LATER));
    }

    @Test
    @Clause("MTG-06")
    void anAgendaThatIsClosedTakesNoProposal() {
        Proposal proposal = sent(council.body());
        Meeting open = Sittings.open(council, 4);
        assertRefused(
                MeetingViolation.WRONG_STATE,
                () -> proposal.include(open, placing(council.body()), council.secretary(), LATER));
        assertEquals(ProposalState.WAITING, proposal.state());
    }

    @Test
    @Clause("MTG-06")
    void theSecretaryDeclinesWithAReasonOnly() {
        Proposal proposal = sent(council.body());
        assertRefused(
                ProposalViolation.DECLINE_REASON_REQUIRED, () -> proposal.decline(" ", council.secretary(), LATER));
        assertRefused(ProposalViolation.NOT_SECRETARY, () -> proposal.decline("Себеп", council.chair(), LATER));
        proposal.decline(" Келесі жылға ", council.secretary(), LATER);

        assertEquals(ProposalState.DECLINED, proposal.state());
        assertEquals("Келесі жылға", proposal.stations().get(0).answer());
        assertRefused(ProposalViolation.WRONG_STATE, () -> proposal.withdraw(ladder.teacher, LATER));
        assertRefused(
                ProposalViolation.WRONG_STATE,
                () -> proposal.refer(ladder.academic.body(), null, council.secretary(), LATER));
    }

    @Test
    @Clause("MTG-06")
    void theProposerWithdrawsUntilItIsOnAnAgenda() {
        Proposal waiting = sent(council.body());
        assertRefused(ProposalViolation.NOT_PROPOSER, () -> waiting.withdraw(council.secretary(), LATER));
        waiting.withdraw(ladder.teacher, LATER);
        assertEquals(ProposalState.WITHDRAWN, waiting.state());

        Proposal received = sent(council.body());
        received.receive(council.secretary(), LATER);
        received.withdraw(ladder.teacher, LATER);
        assertEquals(ProposalState.WITHDRAWN, received.state());

        Proposal onAgenda = sent(council.body());
        included(onAgenda, council);
        assertRefused(ProposalViolation.WRONG_STATE, () -> onAgenda.withdraw(ladder.teacher, LATER));
        assertRefused(ProposalViolation.WRONG_STATE, () -> draft(council.body()).withdraw(ladder.teacher, LATER));
    }

    @Test
    @Clause("CNL-14")
    void theSecretaryReceivesOnce() {
        Proposal proposal = sent(council.body());
        assertRefused(ProposalViolation.NOT_SECRETARY, () -> proposal.receive(ladder.teacher, LATER));
        proposal.receive(council.secretary(), LATER);
        assertEquals(ProposalState.RECEIVED, proposal.state());
        assertEquals(LATER, proposal.stations().get(0).receivedAt());
        assertRefused(ProposalViolation.WRONG_STATE, () -> proposal.receive(council.secretary(), LATER));
    }

    @Test
    @Clause("CNL-14")
    void itTravelsFromTheBureauToTheRepublicanCouncil() {
        Proposal proposal = sent(ladder.bureau.body());
        AgendaItem item = included(proposal, ladder.bureau);
        assertRefused(
                ProposalViolation.WRONG_STATE,
                () -> proposal.refer(council.body(), null, ladder.bureau.secretary(), LATER));
        proposal.conclude(item, ProposalState.DECIDED, LATER);
        proposal.refer(council.body(), " Қолдаймыз ", ladder.bureau.secretary(), LATER);
        assertRefused(
                ProposalViolation.BODY_OUT_OF_REACH,
                () -> proposal.refer(ladder.republican.body(), null, council.secretary(), LATER));
        proposal.refer(ladder.association.body(), null, council.secretary(), LATER);
        proposal.refer(ladder.republican.body(), null, ladder.association.secretary(), LATER);
        AgendaItem last = included(proposal, ladder.republican);
        proposal.conclude(last, ProposalState.NOT_ADOPTED, LATER);

        assertEquals(
                List.of(
                        ProposalState.DECIDED,
                        ProposalState.REFERRED,
                        ProposalState.REFERRED,
                        ProposalState.NOT_ADOPTED),
                proposal.stations().stream().map(Station::state).toList());
        assertEquals("Қолдаймыз", proposal.stations().get(1).note());
        assertSame(ladder.bureau.secretary(), proposal.stations().get(1).sentBy());
        assertEquals(ProposalState.NOT_ADOPTED, proposal.state());
        assertSame(ladder.republican.body(), proposal.body());
    }

    @Test
    @Clause("CNL-12")
    void whatTheCouncilAssignsTheCommitteeCannotDecline() {
        Proposal proposal = sent(council.body());
        proposal.refer(ladder.committee.body(), null, council.secretary(), LATER);
        assertTrue(proposal.stations().get(1).isAssigned());
        assertRefused(
                ProposalViolation.ASSIGNED_NOT_DECLINED,
                () -> proposal.decline("Уақыт жоқ", ladder.committee.secretary(), LATER));
        included(proposal, ladder.committee);
        assertEquals(ProposalState.INCLUDED, proposal.state());

        ProposalDraft words = new ProposalDraft(ladder.committee.body(), text("Тапсырма"), "Қажет", null);
        Proposal direct = new Proposal(words, council.chair(), "chair", null, NOW);
        direct.submit(false, council.chair(), NOW);
        assertTrue(direct.stations().get(0).isAssigned());
        Proposal ordinary = sent(ladder.committee.body());
        ordinary.decline("Уақыт жоқ", ladder.committee.secretary(), LATER);
        assertEquals(ProposalState.DECLINED, ordinary.state());
    }

    @Test
    @Clause("MTG-06")
    void itWaitsAgainWhenItsItemLeavesTheAgenda() {
        Proposal proposal = sent(council.body());
        AgendaItem item = included(proposal, council);
        AgendaItem other = included(sent(council.body()), council);
        proposal.waitAgain(other, LATER);
        assertEquals(ProposalState.INCLUDED, proposal.state());
        proposal.waitAgain(item, LATER);

        assertEquals(ProposalState.RECEIVED, proposal.state());
        assertNull(proposal.stations().get(0).item());
        assertNull(proposal.stations().get(0).answeredAt());
        included(proposal, council);
        proposal.conclude(proposal.stations().get(0).item(), ProposalState.DECIDED, LATER);
        proposal.waitAgain(proposal.stations().get(0).item(), LATER);
        assertEquals(ProposalState.DECIDED, proposal.state());
    }

    @Test
    @Clause({"MTG-06", "CNL-14"})
    void aCorrectionOfTheMinutesDoesNotCallTheMatterBack() {
        Proposal proposal = sent(ladder.bureau.body());
        AgendaItem item = included(proposal, ladder.bureau);
        proposal.conclude(item, ProposalState.DECIDED, LATER);
        proposal.refer(council.body(), null, ladder.bureau.secretary(), LATER);
        proposal.conclude(item, ProposalState.NOT_ADOPTED, LATER);

        assertEquals(ProposalState.NOT_ADOPTED, proposal.stations().get(0).state());
        assertEquals(ProposalState.WAITING, proposal.state());
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    @Clause("MTG-06")
    void onlyAMeetingConcludes(ProposalState state) {
        Proposal proposal = sent(council.body());
        AgendaItem item = included(proposal, council);
        switch (state) {
            case DECIDED, NOT_ADOPTED, HEARD -> {
                proposal.conclude(item, state, LATER);
                assertEquals(state, proposal.state());
            }
            default -> assertRefused(ProposalViolation.WRONG_STATE, () -> proposal.conclude(item, state, LATER));
        }
    }
}
