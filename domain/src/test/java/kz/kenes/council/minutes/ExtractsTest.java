package kz.kenes.council.minutes;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Ballots;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** Extracts are issued from signed minutes. */
class ExtractsTest {

    private final Council council = Councils.ok();
    private final MinutesCounter counter = Records.counter(council, DAY);
    private final Records records = Records.drafted(council);

    private Extract issue(List<Decision> decisions, String recipient, Person by) {
        return new Extract(records.minutes(), decisions, recipient, counter, "QZ7", by, now());
    }

    private Extract issued() {
        return issue(records.decisions(), " Баспа ", council.secretary());
    }

    @Test
    @Clause("MTG-29")
    void theSecretaryIssuesThemFromSignedMinutes() {
        assertRefused(MinutesViolation.NOT_SIGNED, this::issued);
        records.frozen();
        assertRefused(MinutesViolation.NOT_SIGNED, this::issued);
        records.minutes().sign(council.chair(), Records.HASH, now());
        assertRefused(MinutesViolation.NOT_SIGNED, this::issued);
        records.minutes().sign(council.secretary(), Records.HASH, now());
        Extract extract = issued();

        assertEquals(1, extract.number());
        assertEquals(new AcademicYear(2025), extract.year());
        assertEquals(DAY, extract.issuedOn());
        assertEquals(now(), extract.issuedAt());
        assertEquals("Баспа", extract.recipient());
        assertEquals("QZ7", extract.code());
        assertSame(council.secretary(), extract.issuedBy());
        assertSame(council.body(), extract.body());
        assertEquals(records.decisions(), extract.decisions());
        assertSame(records.minutes().current(), extract.minutesVersion());
        assertTrue(extract.isCurrent());
        assertEquals(2, issued().number());
    }

    @Test
    @Clause("MTG-29")
    void oneOrMoreDecisionsOfTheSameMinutesForARecipient() {
        records.signed();
        Decision foreign = Records.drafted(council).decisions().get(0);

        assertRefused(MinutesViolation.NO_DECISION_CHOSEN, () -> issue(List.of(), "Баспа", council.secretary()));
        assertRefused(
                MinutesViolation.DECISION_OF_OTHER_MINUTES,
                () -> issue(List.of(records.decisions().get(0), foreign), "Баспа", council.secretary()));
        assertRefused(MinutesViolation.RECIPIENT_REQUIRED, () -> issue(records.decisions(), " ", council.secretary()));
        assertRefused(MinutesViolation.RECIPIENT_REQUIRED, () -> issue(records.decisions(), null, council.secretary()));
        assertRefused(MinutesViolation.NOT_SECRETARY, () -> issue(records.decisions(), "Баспа", council.chair()));
        assertEquals(1, issued().number());
    }

    @Test
    @Clause({"MTG-28", "MTG-29"})
    void aCorrectionStopsNewExtractsAndOutdatesOldOnes() {
        records.signed();
        Extract extract = issued();
        records.minutes().correct("Қате", council.secretary(), now());

        assertRefused(MinutesViolation.NOT_SIGNED, this::issued);
        assertTrue(extract.isCurrent());
        records.signed();
        assertFalse(extract.isCurrent());
        assertEquals(2, issued().minutesVersion().number());
    }

    @Test
    @Clause("MTG-29")
    void anExtractIsRevokedOnceWithAReasonAndKeepsItsPapers() {
        records.signed();
        Extract extract = issued();
        extract.keep(Records.papers());
        assertNull(extract.revokedAt());
        assertRefused(
                MinutesViolation.REVOCATION_REASON_REQUIRED, () -> extract.revoke(" ", council.secretary(), now()));
        assertRefused(
                MinutesViolation.REVOCATION_REASON_REQUIRED, () -> extract.revoke(null, council.secretary(), now()));
        assertRefused(MinutesViolation.NOT_SECRETARY, () -> extract.revoke("Қате", council.chair(), now()));
        extract.revoke("Қате", council.secretary(), now());

        assertFalse(extract.isCurrent());
        assertEquals(now(), extract.revokedAt());
        assertEquals("Қате", extract.revocationReason());
        assertRefused(MinutesViolation.REVOKED_ALREADY, () -> extract.revoke("Қате", council.secretary(), now()));
        assertEquals(2, extract.papers().size());
        assertEquals(601, extract.papers().get(0).file());
    }

    @Test
    @Clause("MTG-29")
    void itsDecisionsStandInTheOrderOfTheMinutes() {
        Meeting meeting = Sittings.open(council, 15);
        Ballot second = Ballots.adopted(meeting, 2, council);
        Decision last = new Decision(second, Records.charge(), council.secretary(), now());
        Records both = Records.of(council, meeting);
        Decision first = both.decisions().get(0);
        both.minutes().freeze(both.ballots(), List.of(first, last), Records.papers(), council.secretary(), now());
        both.minutes().sign(council.chair(), Records.HASH, now());
        both.minutes().sign(council.secretary(), Records.HASH, now());
        Extract extract =
                new Extract(both.minutes(), List.of(last, first), "Баспа", counter, "QZ8", council.secretary(), now());

        assertEquals(List.of(first, last), extract.decisions());
    }
}
