package kz.kenes.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The profile of a kind of body")
class ProfilesTest {

    @Clause({"CNL-01", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22", "MTG-26", "MTG-27"})
    @ParameterizedTest
    @CsvSource({
        "REPUBLICAN_COUNCIL, HEARING_ONLY, VOTES_CAST, PRESIDERS_VOTE, PRESIDER_AND_SECRETARY",
        "METHODICAL_ASSOCIATION_BY_DIRECTION, HEARING_ONLY, VOTES_CAST, PRESIDERS_VOTE, PRESIDER_AND_SECRETARY",
        "EDUCATIONAL_METHODICAL_COUNCIL, MEETING_INVALID, MEMBERS_PRESENT, NONE, CHAIR_AND_SECRETARY",
        "PROFILE_ASSOCIATION, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "COUNCIL_COMMITTEE, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "INSTITUTE_BUREAU, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "ACADEMIC_COUNCIL, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "METHODICAL_COUNCIL, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "UNIT_METHODICAL_COUNCIL, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "TEACHER_ASSOCIATION, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "UNIT_MEETING, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
        "WORKING_GROUP, MEETING_INVALID, MEMBERS_PRESENT, NONE, PRESIDER_AND_SECRETARY",
    })
    void decidesAsItsDocumentSays(
            BodyKind kind, QuorumEffect effect, MajorityBase base, TieBreak tie, MinutesSigning signing) {
        EditionRules rules = Profiles.of(kind);
        assertEquals(effect, rules.quorumEffect());
        assertEquals(base, rules.majorityBase());
        assertEquals(tie, rules.tieBreak());
        assertEquals(signing, rules.minutesSigning());
    }

    @Clause({"MTG-01", "MTG-03", "MTG-04"})
    @ParameterizedTest
    @CsvSource({
        "EDUCATIONAL_METHODICAL_COUNCIL, ONCE_IN_MONTHS, 2",
        "REPUBLICAN_COUNCIL, TIMES_A_YEAR, 2",
        "METHODICAL_ASSOCIATION_BY_DIRECTION, BY_PLAN, 0",
        "TEACHER_ASSOCIATION, BY_PLAN, 0",
    })
    void saysHowOftenTheBodyMeets(BodyKind kind, Frequency frequency, int number) {
        assertEquals(frequency, Profiles.of(kind).frequency());
        assertEquals(number, Profiles.of(kind).frequencyNumber());
    }

    @Clause({"MTG-07", "MTG-16", "MTG-17"})
    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void beginsWithOpenVotingAndFiveWorkingDaysOfNotice(BodyKind kind) {
        assertEquals(VotingForm.OPEN, Profiles.of(kind).votingForm());
        assertEquals(5, Profiles.of(kind).noticeDays());
        assertFalse(Profiles.of(kind).remoteCounts());
    }

    @Clause({"MTG-10", "MTG-11", "MTG-12", "MTG-37"})
    @ParameterizedTest
    @CsvSource({
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 14",
        "REPUBLICAN_COUNCIL, 36, 24",
        "METHODICAL_ASSOCIATION_BY_DIRECTION, 30, 20",
        "TEACHER_ASSOCIATION, 10, 6",
        "TEACHER_ASSOCIATION, 11, 6",
        "UNIT_MEETING, 12, 7",
        "WORKING_GROUP, 3, 2",
    })
    void countsItsQuorum(BodyKind kind, int members, int needed) {
        EditionRules rules = Profiles.of(kind);
        assertEquals(needed, rules.quorumOf(members));
        assertFalse(rules.isQuorate(needed - 1, members));
        assertTrue(rules.isQuorate(needed, members));
    }

    @Test
    @Clause("MTG-07")
    void mayBeChangedByAnEdition() {
        EditionRules rules = Profiles.of(BodyKind.REPUBLICAN_COUNCIL)
                .withNotice(10)
                .withVoting(VotingForm.SECRET)
                .withRemotePresence();
        assertEquals(10, rules.noticeDays());
        assertEquals(VotingForm.SECRET, rules.votingForm());
        assertTrue(rules.remoteCounts());
        assertEquals(5, Profiles.of(BodyKind.REPUBLICAN_COUNCIL).noticeDays());
    }
}
