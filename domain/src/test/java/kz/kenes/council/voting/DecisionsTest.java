package kz.kenes.council.voting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;

/** Decisions follow from adopted votes. */
class DecisionsTest {

    private final Council council = Councils.ok();
    private final Meeting meeting = Sittings.open(council, 14);
    private final Ballot adopted = Ballots.adopted(meeting, 2, council);

    private static Charge charge(String words) {
        return new Charge(null, text(words), List.of(), List.of(), null);
    }

    private Decision record(String words) {
        return new Decision(adopted, charge(words), council.secretary(), now());
    }

    private static Unit unitOf(Institution institution) {
        return new Unit(institution, null, UnitKind.INSTITUTE, text("Институт"), Validity.from(Councils.FOUNDED));
    }

    @Test
    @Clause("MTG-25")
    void theyAreNumberedWithinTheMeeting() {
        assertEquals("2.1", record("А").number());
        assertEquals("2.2", record("Б").number());
        Ballot first = Ballots.adopted(meeting, 1, council);
        assertEquals("1.1", new Decision(first, charge("В"), council.secretary(), now()).number());
    }

    @Test
    @Clause("MTG-24")
    void onlyAnAdoptedVoteGivesADecision() {
        Ballots open = Ballots.on(meeting, 1, council);
        assertRefused(
                VotingViolation.BALLOT_NOT_ADOPTED,
                () -> new Decision(open.ballot(), charge("А"), council.secretary(), now()));
        open.hands(council, Choice.AGAINST, Map.of());
        Ballot rejected = open.close(council);
        assertRefused(
                VotingViolation.BALLOT_NOT_ADOPTED,
                () -> new Decision(rejected, charge("А"), council.secretary(), now()));
    }

    @Test
    @Clause("CNL-24")
    void aDecisionOfTheRepublicanCouncilCitesItsLegalBasis() {
        Council republican = Councils.republican();
        Meeting there = Sittings.open(republican, 24);
        Ballot vote = Ballots.adopted(there, 1, republican);
        Charge silent = new Charge(null, text("А"), List.of(), List.of(), null, " ");
        Charge cited = new Charge(null, text("А"), List.of(), List.of(), null, " «Білім туралы» Заң, 14-бап ");

        assertRefused(
                VotingViolation.BASIS_REQUIRED, () -> new Decision(vote, charge("А"), republican.secretary(), now()));
        assertRefused(VotingViolation.BASIS_REQUIRED, () -> new Decision(vote, silent, republican.secretary(), now()));
        Decision decision = new Decision(vote, cited, republican.secretary(), now());
        assertEquals("«Білім туралы» Заң, 14-бап", decision.basis());
        assertRefused(
                VotingViolation.BASIS_REQUIRED, () -> decision.change(charge("Б"), republican.secretary(), now()));
        assertEquals("1.1", decision.number());
    }

    @Test
    @Clause("CNL-24")
    void theCouncilOfAUniversityMayCiteABasisAndNeedNot() {
        assertNull(record("А").basis());
        Charge cited = new Charge(null, text("А"), List.of(), List.of(), null, "Ереже, 5.2-т.");
        assertEquals("Ереже, 5.2-т.", new Decision(adopted, cited, council.secretary(), now()).basis());
    }

    @Test
    @Clause("CNL-06")
    void onlyTheSecretaryRecordsMendsAndTakesBack() {
        assertRefused(
                VotingViolation.NOT_SECRETARY, () -> new Decision(adopted, charge("А"), council.member(4), now()));
        Decision decision = record("А");
        assertRefused(VotingViolation.NOT_SECRETARY, () -> decision.change(charge("Б"), council.member(4), now()));
        assertRefused(
                VotingViolation.NOT_SECRETARY, () -> decision.withdraw(List.of(decision), council.member(4), now()));
        assertEquals("2.2", record("Б").number());
    }

    @Test
    @Clause("MTG-24")
    void whatChargesOwnUnitsBindsAndTheRestIsARecommendation() {
        Unit own = unitOf(council.body().institution());
        Unit foreign = unitOf(Councils.university());
        Decision decision = record("А");

        assertEquals(DecisionType.RECOMMENDATION, decision.type());
        assertFalse(decision.isBinding());
        decision.change(new Charge(null, text("А"), List.of(), List.of(own), null), council.secretary(), now());
        assertEquals(DecisionType.BINDING, decision.type());
        assertTrue(decision.isBinding());
        decision.change(
                new Charge(null, text("А"), List.of(), List.of(own, foreign), null), council.secretary(), now());
        assertEquals(DecisionType.RECOMMENDATION, decision.type());
        decision.change(
                new Charge(DecisionType.BINDING, text("А"), List.of(), List.of(foreign), null),
                council.secretary(),
                now());
        assertEquals(DecisionType.BINDING, decision.type());
        assertEquals(List.of(foreign), decision.units());
    }

    @Test
    @Clause("MTG-25")
    void itNamesWhoCarriesItOutAndByWhen() {
        Person responsible = council.member(8);
        Decision decision = new Decision(
                adopted,
                new Charge(null, text("Орындасын"), List.of(responsible, responsible), List.of(), DAY),
                council.secretary(),
                now());

        assertEquals(List.of(responsible), decision.persons());
        assertEquals(DAY, decision.due());
        assertEquals(now(), decision.recordedAt());
        assertEquals(text("Орындасын"), decision.text());
        decision.change(charge("Басқа"), council.secretary(), now());
        assertEquals(List.of(), decision.persons());
        assertNull(decision.due());
    }

    @Test
    @Clause("MTG-25")
    void theTermIsNotBeforeTheMeetingAndTheTextIsObligatory() {
        LocalDate early = DAY.minusDays(1);
        assertRefused(
                VotingViolation.DUE_BEFORE_MEETING,
                () -> new Decision(
                        adopted, new Charge(null, text("А"), List.of(), List.of(), early), council.secretary(), now()));
        assertRefused(VotingViolation.DECISION_TEXT_REQUIRED, () -> record(" "));
        Charge wordless = new Charge(null, null, List.of(), List.of(), null);
        assertRefused(
                VotingViolation.DECISION_TEXT_REQUIRED,
                () -> new Decision(adopted, wordless, council.secretary(), now()));
        assertEquals("2.1", record("А").number());
    }

    @Test
    @Clause("MTG-25")
    void aDecisionTakenBackLeavesNoGapInTheNumbers() {
        Decision first = record("А");
        Decision second = record("Б");
        Decision third = record("В");
        second.withdraw(List.of(first, second, third), council.secretary(), now());

        assertEquals("2.1", first.number());
        assertEquals("2.2", third.number());
        assertEquals("2.3", record("Г").number());
    }

    @Test
    @Clause("CNL-25")
    void aDecisionExcludesAMemberOfItsOwnBodyOnly() {
        Decision decision = record("Шығарылсын");
        Seat foreign = Councils.republican()
                .body()
                .compositionOn(DAY)
                .orElseThrow()
                .seats()
                .get(9);

        assertRefused(VotingViolation.SEAT_OF_OTHER_BODY, () -> decision.exclude(foreign, DAY));
    }
}
