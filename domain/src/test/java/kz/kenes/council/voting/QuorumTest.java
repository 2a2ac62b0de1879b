package kz.kenes.council.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.council.meeting.Quorum;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Quorum: the table of the regulations, a row on both sides of every limit. */
class QuorumTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "15,10", "19,13", "20,14", "21,14", "22,15", "35,24", "36,24", "37,25"})
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    void twoThirdsOfTheSeatsAreTheQuorumOfTheCouncilsAndOfTheAssociation(int members, int least) {
        for (BodyKind kind : new BodyKind[] {
            BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
            BodyKind.REPUBLICAN_COUNCIL,
            BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION
        }) {
            EditionRules rules = Profiles.of(kind);
            assertEquals(least, rules.quorumOf(members));
            assertFalse(Quorum.of(rules, members, least - 1).reached());
            assertTrue(Quorum.of(rules, members, least).reached());
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,3", "6,4"})
    @Clause("CNL-01")
    void anAssociationOfTeachersNeedsMoreThanHalf(int members, int least) {
        EditionRules rules = Profiles.of(BodyKind.TEACHER_ASSOCIATION);
        assertEquals(least, rules.quorumOf(members));
        assertFalse(rules.isQuorate(least - 1, members));
        assertTrue(rules.isQuorate(least, members));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    void aBodyWithoutMembersCannotMeet(BodyKind kind) {
        assertFalse(Profiles.of(kind).isQuorate(0, 0));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    void theLeastNumberAndTheQuorumAgreeForEverySize(BodyKind kind) {
        EditionRules rules = Profiles.of(kind);
        boolean moreThanHalf =
                kind == BodyKind.TEACHER_ASSOCIATION || kind == BodyKind.WORKING_GROUP || kind == BodyKind.UNIT_MEETING;
        for (int members = 1; members <= 60; members++) {
            for (int present = 0; present <= members; present++) {
                boolean byTheText = moreThanHalf ? 2 * present > members : 3 * present >= 2 * members;
                assertEquals(byTheText, rules.isQuorate(present, members));
                assertEquals(byTheText, present >= rules.quorumOf(members));
            }
        }
    }

    @Test
    @Clause("MTG-12")
    void moreThanTwoThirdsDoNotSpoilAnAssociationsQuorum() {
        assertTrue(Profiles.of(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).isQuorate(30, 30));
    }
}
