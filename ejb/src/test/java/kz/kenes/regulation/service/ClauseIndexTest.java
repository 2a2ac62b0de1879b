package kz.kenes.regulation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.regulation.api.BackingView;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The index of rules and tests")
class ClauseIndexTest {

    @ParameterizedTest
    @CsvSource({
        "aClosedBallotIsFinal, a closed ballot is final",
        "decide, decide",
        "of36SeatsAtLeast24AreNeeded, of 36 seats at least 24 are needed",
        "readsJSONAndXML, reads json and xml",
    })
    void readsAMethodAsASentence(String method, String sentence) {
        assertEquals(sentence, Sentence.of(method));
    }

    @ParameterizedTest
    @CsvSource({
        "kz.kenes.council.VotingRule, voting rule",
        "kz.kenes.council.VotingRuleTest, voting rule",
        "kz.kenes.council.BallotTest$WhenClosed, ballot when closed",
    })
    void readsAClassAsASubject(String type, String subject) {
        assertEquals(subject, Sentence.ofClass(type));
    }

    @Test
    void findsTheRulesBehindAClause() {
        assertTrue(codes(ClauseIndex.get().rules("DOC-21")).contains("ChainInspection"));
    }

    @Test
    @Clause("DOC-21")
    void readsAClauseOnATestClassAsAClauseOnEachTest() {
        List<String> codes = codes(ClauseIndex.get().tests("DOC-21"));
        assertTrue(codes.contains("ClauseIndexTest.readsAClauseOnATestClassAsAClauseOnEachTest"), codes.toString());
        assertTrue(codes.stream().anyMatch(code -> code.startsWith("ChainInspectionTest.")), codes.toString());
    }

    private static List<String> codes(List<BackingView> backings) {
        return backings.stream().map(BackingView::code).toList();
    }

    @Test
    void knowsNothingOfAnUnknownClause() {
        assertTrue(ClauseIndex.get().rules("MTG-99").isEmpty());
        assertTrue(ClauseIndex.get().tests("MTG-99").isEmpty());
    }
}
