package kz.kenes.council.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How likely a quorum is. */
class QuorumForecastTest {

    private static final double EXACT = 1e-12;
    private static final EditionRules OK = Profiles.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);

    @ParameterizedTest
    @CsvSource({
        // five coins: C(5,k)/32
        "0, 1",
        "1, 0.96875",
        "2, 0.8125",
        "3, 0.5",
        "4, 0.1875",
        "5, 0.03125",
        "6, 0"
    })
    @Clause("MTG-13")
    void equalMembersAreTheBinomialDistribution(int needed, double probability) {
        assertEquals(probability, QuorumForecast.atLeast(needed, Collections.nCopies(5, 0.5)), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.1, 0.5, 0.9: nobody 0.9*0.5*0.1 = 0.045; all 0.1*0.5*0.9 = 0.045; one 0.455, two 0.455
        "0, 1",
        "1, 0.955",
        "2, 0.5",
        "3, 0.045"
    })
    @Clause("MTG-13")
    void unequalMembersAreCountedOneByOne(int needed, double probability) {
        assertEquals(probability, QuorumForecast.atLeast(needed, List.of(0.1, 0.5, 0.9)), EXACT);
        assertEquals(probability, QuorumForecast.atLeast(needed, List.of(0.9, 0.1, 0.5)), EXACT);
    }

    @Test
    @Clause("MTG-13")
    void everySubsetOfTwelveGivesTheSame() {
        List<Double> likelihoods = List.of(0.05, 0.15, 0.3, 0.45, 0.5, 0.55, 0.6, 0.72, 0.8, 0.9, 0.97, 1d);
        double[] exact = new double[14];
        for (int subset = 0; subset < 1 << 12; subset++) {
            double probability = 1;
            for (int i = 0; i < 12; i++) {
                probability *= (subset >> i & 1) == 1 ? likelihoods.get(i) : 1 - likelihoods.get(i);
            }
            for (int needed = 0; needed <= Integer.bitCount(subset); needed++) {
                exact[needed] += probability;
            }
        }
        for (int needed = 0; needed <= 13; needed++) {
            assertEquals(exact[needed], QuorumForecast.atLeast(needed, likelihoods), EXACT);
        }
    }

    @Test
    @Clause("MTG-13")
    void certainAnswersGiveCertainty() {
        List<Double> fourteen = Collections.nCopies(14, 1d);
        assertEquals(1, QuorumForecast.atLeast(14, fourteen), 0);
        assertEquals(0, QuorumForecast.atLeast(15, fourteen), 0);
        assertEquals(1, QuorumForecast.atLeast(0, List.of()), 0);
    }

    @ParameterizedTest
    @CsvSource({
        ", 0, 0, 0.5",
        ", 8, 8, 0.9",
        ", 8, 0, 0.1",
        ", 2, 1, 0.5",
        "YES, 0, 0, 0.875",
        "YES, 8, 8, 0.975",
        "YES, 8, 0, 0.775",
        "REMOTE, 8, 8, 0.975",
        "NO, 8, 8, 0"
    })
    @Clause("MTG-10")
    void anAnswerAndTheHabitTellHowLikelyAMemberComes(AnswerChoice answer, int held, int attended, double likelihood) {
        assertEquals(likelihood, new Expectation(answer, held, attended).likelihood(true), EXACT);
    }

    @Test
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    void takingPartFromAfarCountsOnlyWhereTheEditionLetsIt() {
        Expectation remote = new Expectation(AnswerChoice.REMOTE, 8, 8);
        assertEquals(0, remote.likelihood(false), 0);
        List<Expectation> three = Collections.nCopies(3, remote);
        assertEquals(0, QuorumForecast.of(OK, 3, three).probability(), 0);
        assertTrue(QuorumForecast.of(OK.withRemotePresence(), 3, three).probability() > 0.99);
    }

    @Test
    @Clause({"MTG-10", "MTG-13"})
    void vacantSeatsRaiseWhatIsNeededAndNeverCome() {
        List<Expectation> sure = Collections.nCopies(13, new Expectation(AnswerChoice.YES, 1000, 1000));
        QuorumForecast thirteenOfTwenty = QuorumForecast.of(OK, 20, sure);
        assertEquals(14, thirteenOfTwenty.needed());
        assertEquals(0, thirteenOfTwenty.probability(), 0);
        assertEquals(13, thirteenOfTwenty.expected(), 0.01);
        List<Expectation> enough = Collections.nCopies(14, new Expectation(AnswerChoice.YES, 1000, 1000));
        assertTrue(QuorumForecast.of(OK, 20, enough).probability() > 0.99);
        assertEquals(0, QuorumForecast.of(OK, 0, List.of()).probability(), 0);
    }
}
