package kz.kenes.council.proposal;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.FOUNDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.Councils.Council;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** Who proposes to whom. */
class EntitlementTest {

    private final Ladder ladder = new Ladder();

    @Test
    @Clause({"MTG-06", "CNL-37"})
    void membersProposeToTheirBodyAndStaffToTheCouncilsOfTheHouse() {
        Person teacher = ladder.teacher;

        assertTrue(Entitlement.mayPropose(teacher, ladder.council.body(), true, DAY));
        assertTrue(Entitlement.mayPropose(teacher, ladder.bureau.body(), true, DAY));
        assertFalse(Entitlement.mayPropose(teacher, ladder.council.body(), false, DAY));
        assertTrue(Entitlement.mayPropose(ladder.council.member(4), ladder.council.body(), false, DAY));
        assertFalse(
                Entitlement.mayPropose(ladder.council.member(4), ladder.council.body(), false, FOUNDED.minusDays(1)));
    }

    @Test
    @Clause({"MTG-06", "CNL-37"})
    void toAnAssociationAndToTheRepublicanCouncilOnlyMembersPropose() {
        for (Council council : List.of(ladder.association, ladder.republican)) {
            assertTrue(Entitlement.mayPropose(council.member(5), council.body(), false, DAY));
            assertFalse(Entitlement.mayPropose(ladder.teacher, council.body(), true, DAY));
        }
    }

    @Test
    @Clause("CNL-12")
    void chairAndSecretaryOfTheBodyAboveAssignAndItsMembersDoNot() {
        Body committee = ladder.committee.body();

        assertTrue(Entitlement.assigns(ladder.council.chair(), committee, DAY));
        assertTrue(Entitlement.assigns(ladder.council.secretary(), committee, DAY));
        assertFalse(Entitlement.assigns(ladder.council.member(4), committee, DAY));
        assertFalse(Entitlement.assigns(ladder.committee.chair(), committee, DAY));
        assertFalse(Entitlement.assigns(ladder.council.chair(), ladder.council.body(), DAY));
        assertTrue(Entitlement.mayPropose(ladder.council.chair(), committee, false, DAY));
    }

    @Test
    @Clause({"CNL-14", "CNL-28"})
    void aMatterClimbsTheLadderStepByStep() {
        Map<String, Body> bodies = Map.of(
                "bureau", ladder.bureau.body(),
                "committee", ladder.committee.body(),
                "council", ladder.council.body(),
                "academic", ladder.academic.body(),
                "association", ladder.association.body(),
                "republican", ladder.republican.body(),
                "foreign", ladder.foreign.body());
        List<String> ways = List.of(
                "bureau council",
                "council bureau",
                "council committee",
                "council academic",
                "academic bureau",
                "council association",
                "association council",
                "association foreign",
                "association republican",
                "republican association");
        for (Map.Entry<String, Body> from : bodies.entrySet()) {
            for (Map.Entry<String, Body> to : bodies.entrySet()) {
                boolean house = from.getValue().institution() == to.getValue().institution() && from != to;
                String way = from.getKey() + " " + to.getKey();
                boolean foreigner = way.equals("foreign association");
                boolean self = from.getKey().equals(to.getKey());
                assertEquals(
                        !self && (house || foreigner || ways.contains(way)),
                        Entitlement.leads(from.getValue(), to.getValue()),
                        way);
            }
        }
    }
}
