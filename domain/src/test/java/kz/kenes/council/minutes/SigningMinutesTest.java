package kz.kenes.council.minutes;

import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SignatoryRole;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** Minutes are signed by the right persons, locked, and corrected by a new version. */
class SigningMinutesTest {

    private final Council council = Councils.ok();

    private static Map<SignatoryRole, Person> signatories(Records records) {
        return records.frozen().minutes().current().signatures().stream()
                .collect(Collectors.toMap(Signature::role, Signature::person));
    }

    @Test
    @Clause("MTG-26")
    void chairAndSecretarySignTheMinutesOfTheCouncil() {
        assertEquals(
                Map.of(SignatoryRole.CHAIR, council.chair(), SignatoryRole.SECRETARY, council.secretary()),
                signatories(Records.drafted(council)));
    }

    @Test
    @Clause("MTG-26")
    void theChairCountersignsWhereTheDeputyPresidedOverTheCouncil() {
        Records records = Records.of(council, Sittings.openUnderDeputy(council, 14));

        assertEquals(
                Map.of(
                        SignatoryRole.PRESIDER,
                        council.deputy(),
                        SignatoryRole.CHAIR,
                        council.chair(),
                        SignatoryRole.SECRETARY,
                        council.secretary()),
                signatories(records));
        records.minutes().sign(council.deputy(), Records.HASH, now());
        records.minutes().sign(council.secretary(), Records.HASH, now());
        assertEquals(MinutesState.PARTLY_SIGNED, records.minutes().current().state());
        records.minutes().sign(council.chair(), Records.HASH, now());
        assertEquals(MinutesState.SIGNED, records.minutes().current().state());
    }

    @Test
    @Clause("MTG-27")
    void whoPresidedAndTheSecretarySignByOrder400() {
        for (Council one : List.of(Councils.republican(), Councils.association(30))) {
            assertEquals(
                    Map.of(SignatoryRole.PRESIDER, one.chair(), SignatoryRole.SECRETARY, one.secretary()),
                    signatories(Records.drafted(one)));
            assertEquals(
                    Map.of(SignatoryRole.PRESIDER, one.deputy(), SignatoryRole.SECRETARY, one.secretary()),
                    signatories(Records.of(one, Sittings.openUnderDeputy(one, 25))));
        }
    }

    @Test
    @Clause({"MTG-25", "MTG-26"})
    void whoActedForTheSecretarySigns() {
        Meeting meeting = Sittings.attended(council, 16);
        Sittings.mark(meeting, council, council.secretary(), Presence.ABSENT);
        meeting.nameActingSecretary(council.member(10), council.chair());
        meeting.open(council.chair(), council.member(10), now());

        assertSame(council.member(10), signatories(Records.of(council, meeting)).get(SignatoryRole.SECRETARY));
    }

    @Test
    @Clause("MTG-26")
    void oneSignatureLeavesThemPartlySignedAndTheLastMakesThemFinal() {
        Records records = Records.drafted(council).frozen();
        Minutes minutes = records.minutes();
        assertEquals(Optional.empty(), minutes.signed());
        minutes.sign(council.secretary(), Records.HASH, now());

        assertEquals(MinutesState.PARTLY_SIGNED, minutes.current().state());
        assertEquals(MeetingState.PARTLY_SIGNED, records.meeting().state());
        assertFalse(minutes.current().isSigned());
        minutes.sign(council.chair(), Records.HASH, now());
        assertEquals(MinutesState.SIGNED, minutes.current().state());
        assertEquals(MeetingState.SIGNED, records.meeting().state());
        assertSame(minutes.current(), minutes.signed().orElseThrow());
        for (Signature signature : minutes.current().signatures()) {
            assertTrue(signature.isGiven());
            assertEquals(now(), signature.signedAt());
            assertEquals(Records.HASH, signature.sha256());
        }
    }

    @Test
    @Clause("MTG-26")
    void nobodyElseSignsNobodyTwiceAndNothingButTheFrozenPaper() {
        Records records = Records.drafted(council);
        Minutes minutes = records.minutes();
        assertRefused(MinutesViolation.NOT_FROZEN, () -> minutes.sign(council.chair(), Records.HASH, now()));
        assertNull(minutes.current().officialSha256());
        records.frozen();
        assertRefused(MinutesViolation.NOT_A_SIGNATORY, () -> minutes.sign(council.deputy(), Records.HASH, now()));
        assertRefused(MinutesViolation.PAPER_CHANGED, () -> minutes.sign(council.chair(), "0".repeat(64), now()));
        minutes.sign(council.chair(), Records.HASH, now());
        assertRefused(MinutesViolation.SIGNED_ALREADY, () -> minutes.sign(council.chair(), Records.HASH, now()));
        assertEquals(MinutesState.PARTLY_SIGNED, minutes.current().state());
    }

    @Test
    @Clause("MTG-28")
    void signedMinutesAreLocked() {
        Records records = Records.drafted(council).signed();
        AgendaItem item = records.meeting().agenda().items().get(0);

        assertRefused(MinutesViolation.NOT_A_DRAFT, () -> records.minutes()
                .write(item, null, null, council.secretary(), now()));
        assertRefused(MinutesViolation.NOT_A_DRAFT, records::frozen);
    }

    @Test
    @Clause("MTG-28")
    void aCorrectionIsANewVersionSignedAgainAndTheOldOneStays() {
        Records records = Records.drafted(council).signed();
        Minutes minutes = records.minutes();
        MinutesVersion old = minutes.current();
        minutes.correct(" Қате ", council.secretary(), now());
        MinutesVersion corrected = minutes.current();

        assertEquals(2, corrected.number());
        assertEquals("Қате", corrected.reason());
        assertEquals(old.parts().get(0).heard(), corrected.parts().get(0).heard());
        assertEquals(MeetingState.MINUTES_DRAFTED, records.meeting().state());
        assertFalse(records.meeting().isRecordFrozen());
        assertSame(old, minutes.signed().orElseThrow());
        AgendaItem item = records.meeting().agenda().items().get(0);
        minutes.write(item, text("Түзетілді"), null, council.secretary(), now());
        assertEquals("Т. Сейітов баяндама жасады.", old.parts().get(0).heard().kk());
        records.frozen();
        minutes.sign(council.secretary(), Records.HASH, now());
        assertSame(old, minutes.signed().orElseThrow());
        minutes.sign(council.chair(), Records.HASH, now());

        assertEquals(MinutesState.SUPERSEDED, old.state());
        assertEquals(MinutesState.SIGNED, corrected.state());
        assertSame(corrected, minutes.signed().orElseThrow());
        assertEquals(List.of(corrected, old), minutes.versions());
        assertEquals(Records.HASH, old.officialSha256());
        assertEquals(1, minutes.number());
    }

    @Test
    @Clause("MTG-28")
    void onlySignedMinutesAreCorrectedByTheSecretaryWithAReason() {
        Records records = Records.drafted(council);
        Minutes minutes = records.minutes();
        assertRefused(MinutesViolation.NOT_SIGNED, () -> minutes.correct("Қате", council.secretary(), now()));
        records.signed();
        assertRefused(
                MinutesViolation.CORRECTION_REASON_REQUIRED, () -> minutes.correct(" ", council.secretary(), now()));
        assertRefused(
                MinutesViolation.CORRECTION_REASON_REQUIRED, () -> minutes.correct(null, council.secretary(), now()));
        assertRefused(MinutesViolation.NOT_SECRETARY, () -> minutes.correct("Қате", council.chair(), now()));
        assertEquals(1, minutes.versions().size());
    }
}
