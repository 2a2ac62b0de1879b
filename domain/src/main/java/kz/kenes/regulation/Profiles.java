package kz.kenes.regulation;

import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Fraction;

/**
 * The rules with which a regulation of each kind of body begins (CNL-01). Only the ОӘК (ЖН-АЛТ-01), the РОӘК and the ОӘБ (order
 * 400) have a text. For the rest the texts are silent and the ОӘК serves as the model, with two differences: who presided signs
 * the minutes, and associations, working groups and the meetings of units need more than half instead of two thirds. All of it is only a beginning: an
 * edition may say otherwise.
 */
public final class Profiles {

    private static final Fraction TWO_THIRDS = Fraction.of(2, 3);
    private static final Fraction HALF = Fraction.of(1, 2);

    private Profiles() {}

    @Clause({"CNL-01", "MTG-10", "MTG-11", "MTG-12", "MTG-17", "MTG-22", "MTG-37"})
    public static EditionRules of(BodyKind kind) {
        return switch (kind) {
            case REPUBLICAN_COUNCIL -> byOrder400().withFrequency(Frequency.TIMES_A_YEAR, 2);
            case METHODICAL_ASSOCIATION_BY_DIRECTION -> byOrder400();
            case EDUCATIONAL_METHODICAL_COUNCIL ->
                likeCouncil(TWO_THIRDS, MinutesSigning.CHAIR_AND_SECRETARY).withFrequency(Frequency.ONCE_IN_MONTHS, 2);
            case TEACHER_ASSOCIATION, WORKING_GROUP, UNIT_MEETING ->
                likeCouncil(HALF, MinutesSigning.PRESIDER_AND_SECRETARY).withQuorumExceeded();
            case PROFILE_ASSOCIATION,
                    COUNCIL_COMMITTEE,
                    INSTITUTE_BUREAU,
                    ACADEMIC_COUNCIL,
                    METHODICAL_COUNCIL,
                    UNIT_METHODICAL_COUNCIL -> likeCouncil(TWO_THIRDS, MinutesSigning.PRESIDER_AND_SECRETARY);
        };
    }

    private static EditionRules byOrder400() {
        return new EditionRules(
                TWO_THIRDS,
                QuorumEffect.HEARING_ONLY,
                MajorityBase.VOTES_CAST,
                TieBreak.PRESIDERS_VOTE,
                MinutesSigning.PRESIDER_AND_SECRETARY);
    }

    private static EditionRules likeCouncil(Fraction quorum, MinutesSigning signing) {
        return new EditionRules(
                quorum, QuorumEffect.MEETING_INVALID, MajorityBase.MEMBERS_PRESENT, TieBreak.NONE, signing);
    }
}
