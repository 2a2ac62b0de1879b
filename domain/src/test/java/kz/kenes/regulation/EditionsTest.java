package kz.kenes.regulation;

import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Fraction;
import kz.kenes.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Editions follow one another, and each kind of body begins with the profile of its text. */
class EditionsTest {

    private static final BodyKind COUNCIL = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 9, 25);

    private final Regulation regulation = new Regulation(text("Ереже"), COUNCIL, "ЖН-АЛТ-01");

    private Edition issue(String label, LocalDate first) {
        return regulation.issue(label, "бұйрық", first, Profiles.of(COUNCIL));
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, null, null);
    }

    @Test
    @Clause("CNL-54")
    void aNewEditionEndsTheOneBeforeOnTheDayBefore() {
        Edition four = issue("04", FIRST);
        Edition five = issue("05", SECOND);

        assertEquals(SECOND.minusDays(1), four.validity().validTo());
        assertSame(four, regulation.editionOn(SECOND.minusDays(1)));
        assertSame(five, regulation.editionOn(SECOND));
        assertSame(five, regulation.editionOn(SECOND.plusYears(10)));
        assertEquals(2, regulation.editions().size());
        assertSame(regulation, five.regulation());
        assertEquals("05", five.label());
        assertEquals("бұйрық", five.basis());
    }

    @Test
    @Clause("CNL-54")
    void anEditionNeverBeginsBeforeOrWithAnotherOne() {
        issue("05", SECOND);

        assertRefused(RegulationViolation.EDITION_NOT_LATER, () -> issue("06", SECOND));
        assertRefused(RegulationViolation.EDITION_NOT_LATER, () -> issue("04", FIRST));
        assertEquals("06", issue("06", SECOND.plusDays(1)).label());
    }

    @Test
    @Clause("CNL-54")
    void thereIsNoEditionBeforeTheFirst() {
        issue("05", FIRST);

        assertRefused(RegulationViolation.NO_EDITION, () -> regulation.editionOn(FIRST.minusDays(1)));
        assertTrue(regulation.findEditionOn(FIRST.minusDays(1)).isEmpty());
    }

    @Test
    void titleLabelAndBasisAreObligatory() {
        EditionRules rules = Profiles.of(COUNCIL);
        assertRefused(RegulationViolation.TITLE_REQUIRED, () -> new Regulation(text(" "), COUNCIL, null));
        assertRefused(RegulationViolation.TITLE_REQUIRED, () -> new Regulation(null, COUNCIL, null));
        assertRefused(RegulationViolation.LABEL_REQUIRED, () -> regulation.issue(" ", "бұйрық", FIRST, rules));
        assertRefused(RegulationViolation.LABEL_REQUIRED, () -> regulation.issue(null, "бұйрық", FIRST, rules));
        assertRefused(RegulationViolation.BASIS_REQUIRED, () -> regulation.issue("05", " ", FIRST, rules));
        assertRefused(RegulationViolation.BASIS_REQUIRED, () -> regulation.issue("05", null, FIRST, rules));
        assertTrue(regulation.editions().isEmpty());
        assertEquals("ЖН-АЛТ-01", regulation.source());
        assertEquals(COUNCIL, regulation.bodyKind());
    }

    @Test
    @Clause({"CNL-01", "MTG-10", "MTG-22", "MTG-26"})
    void theCouncilOfAUniversityWorksByTheInstruction() {
        EditionRules rules = Profiles.of(COUNCIL);
        assertAll(
                () -> assertEquals(Fraction.of(2, 3), rules.quorum()),
                () -> assertFalse(rules.isQuorumExceeded()),
                () -> assertEquals(QuorumEffect.MEETING_INVALID, rules.quorumEffect()),
                () -> assertEquals(MajorityBase.MEMBERS_PRESENT, rules.majorityBase()),
                () -> assertEquals(TieBreak.NONE, rules.tieBreak()),
                () -> assertEquals(MinutesSigning.CHAIR_AND_SECRETARY, rules.minutesSigning()),
                () -> assertEquals(Frequency.ONCE_IN_MONTHS, rules.frequency()),
                () -> assertEquals(2, rules.frequencyNumber()),
                () -> assertEquals(5, rules.noticeDays()),
                () -> assertFalse(rules.remoteCounts()));
    }

    @Test
    @Clause({"CNL-01", "MTG-11", "MTG-12", "MTG-21", "MTG-27"})
    void theRepublicanCouncilAndTheAssociationWorkByOrder400() {
        EditionRules council = Profiles.of(BodyKind.REPUBLICAN_COUNCIL);
        EditionRules association = Profiles.of(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION);
        for (EditionRules rules : new EditionRules[] {council, association}) {
            assertEquals(Fraction.of(2, 3), rules.quorum());
            assertEquals(QuorumEffect.HEARING_ONLY, rules.quorumEffect());
            assertEquals(MajorityBase.VOTES_CAST, rules.majorityBase());
            assertEquals(TieBreak.PRESIDERS_VOTE, rules.tieBreak());
            assertEquals(MinutesSigning.PRESIDER_AND_SECRETARY, rules.minutesSigning());
        }
        assertEquals(Frequency.TIMES_A_YEAR, council.frequency());
        assertEquals(2, council.frequencyNumber());
        assertEquals(Frequency.BY_PLAN, association.frequency());
        assertEquals(0, association.frequencyNumber());
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EDUCATIONAL_METHODICAL_COUNCIL", "REPUBLICAN_COUNCIL", "METHODICAL_ASSOCIATION_BY_DIRECTION"})
    @Clause("CNL-01")
    void theOthersDecideLikeTheCouncilAndWhoPresidedSigns(BodyKind kind) {
        EditionRules rules = Profiles.of(kind);
        assertEquals(MajorityBase.MEMBERS_PRESENT, rules.majorityBase());
        assertEquals(TieBreak.NONE, rules.tieBreak());
        assertEquals(QuorumEffect.MEETING_INVALID, rules.quorumEffect());
        assertEquals(MinutesSigning.PRESIDER_AND_SECRETARY, rules.minutesSigning());
        assertEquals(Frequency.BY_PLAN, rules.frequency());
    }

    @Test
    void aVariantOfRulesLeavesTheRulesAsTheyAre() {
        EditionRules rules = Profiles.of(COUNCIL);
        EditionRules varied = rules.withRemotePresence().withNotice(0);

        assertTrue(varied.remoteCounts());
        assertEquals(0, varied.noticeDays());
        assertEquals(rules.quorum(), varied.quorum());
        assertEquals(rules.frequencyNumber(), varied.frequencyNumber());
        assertFalse(rules.remoteCounts());
        assertEquals(5, rules.noticeDays());
    }

    @Test
    @Clause({"MTG-01", "MTG-07", "MTG-10"})
    void impossibleNumbersAreRefused() {
        EditionRules rules = Profiles.of(COUNCIL);
        assertRefused(RegulationViolation.NOTICE_NEGATIVE, () -> rules.withNotice(-1));
        assertRefused(RegulationViolation.FREQUENCY_UNCLEAR, () -> rules.withFrequency(Frequency.BY_PLAN, 1));
        assertRefused(RegulationViolation.FREQUENCY_UNCLEAR, () -> rules.withFrequency(Frequency.ONCE_IN_MONTHS, 0));
        assertRefused(RegulationViolation.FREQUENCY_UNCLEAR, () -> rules.withFrequency(Frequency.TIMES_A_YEAR, -1));
        assertRefused(RegulationViolation.QUORUM_OF_NOBODY, () -> rulesOf(Fraction.of(0, 3)));
        assertRefused(RegulationViolation.QUORUM_OF_NOBODY, () -> rulesOf(Fraction.of(3, 3))
                .withQuorumExceeded());
        assertEquals(3, rulesOf(Fraction.of(3, 3)).quorumOf(3));
        assertEquals(0, rules.withFrequency(Frequency.BY_PLAN, 0).frequencyNumber());
        assertTrue(Profiles.of(BodyKind.TEACHER_ASSOCIATION).isQuorumExceeded());
    }

    private static EditionRules rulesOf(Fraction quorum) {
        return new EditionRules(
                quorum,
                QuorumEffect.MEETING_INVALID,
                MajorityBase.MEMBERS_PRESENT,
                TieBreak.NONE,
                MinutesSigning.PRESIDER_AND_SECRETARY);
    }
}
