package kz.kenes.council.voting.service;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalculationTest {

    @Test
    @Clause("MTG-21")
    void aTieBrokenByThePresiderIsToldWithThePresenceAndTheCount() {
        Calculation tie = calculation(36, 24, 24, 12, 12, 0, Outcome.ADOPTED_BY_PRESIDER);

        assertAll(
                () -> assertEquals(
                        "36 мүшенің 24-і қатысты (24 керек). Жақтағандар 12, қарсы 12, қалыс 0. "
                                + "Дауыс тең, төрағалық етуші жақтады – шешім қабылданды.",
                        tie.in(Language.KK)),
                () -> assertEquals(
                        "Членов – 36, присутствовали – 24 (нужно 24). За – 12, против – 12, воздержались – 0. "
                                + "Голоса разделились поровну, председательствующий голосовал за – решение принято.",
                        tie.in(Language.RU)),
                () -> assertEquals(
                        "Of 36 members 24 were present (24 needed). For 12, against 12, abstained 0. "
                                + "The vote was tied and the presider voted for – adopted.",
                        tie.in(Language.EN)));
    }

    @Test
    @Clause("MTG-18")
    void aMajorityOfThePresentIsToldWithTheVotesNeeded() {
        String told =
                calculation(20, 14, 14, 8, 6, 0, Outcome.ADOPTED_BY_MAJORITY).in(Language.KK);

        assertTrue(told.contains("20 мүшенің 14-і қатысты (14 керек)"), told);
        assertTrue(told.contains("8 дауыс керек"), told);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasItsOwnSentenceInEveryLanguage(Outcome outcome) {
        for (MajorityBase base : MajorityBase.values()) {
            for (TieBreak tieBreak : TieBreak.values()) {
                Set<String> told = Stream.of(Language.values())
                        .map(new Calculation(20, 14, 14, 8, 7, 7, 0, base, tieBreak, outcome)::in)
                        .collect(Collectors.toSet());
                assertEquals(Language.values().length, told.size());
                told.forEach(sentence -> assertFalse(sentence.contains("{"), sentence));
            }
        }
    }

    private static Calculation calculation(
            int members, int present, int quorum, int votesFor, int votesAgainst, int abstained, Outcome outcome) {
        return new Calculation(
                members,
                present,
                quorum,
                present / 2 + 1,
                votesFor,
                votesAgainst,
                abstained,
                MajorityBase.MEMBERS_PRESENT,
                TieBreak.PRESIDERS_VOTE,
                outcome);
    }
}
