package kz.kenes.council.meeting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.meeting.Sittings.mark;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.vocabulary.GuestKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** Who takes part, from when to when. */
class AttendanceTest {

    private final Council council = Councils.ok();
    private final Person secretary = council.secretary();
    private final Meeting meeting = Sittings.convened(council);
    private final Person member = council.member(9);

    private Attendance line() {
        return meeting.roll().lineOf(member).orElseThrow();
    }

    private void markAt(Presence presence, Instant since) {
        meeting.roll().mark(member, presence, "науқас", since, secretary, now());
    }

    @Test
    @Clause({"CNL-54", "MTG-08"})
    void theFirstMarkWritesDownTheSeatsOfTheDay() {
        assertTrue(meeting.roll().lines().isEmpty());
        assertEquals(20, meeting.roll().quorum().members());
        mark(meeting, council, member, Presence.PRESENT);

        assertEquals(20, meeting.roll().lines().size());
        assertEquals(9, line().ordinal());
        assertEquals(Presence.PRESENT, line().presence());
        assertNull(meeting.roll().lines().get(0).presence());
        assertEquals(19, meeting.roll().missing().size());
        assertFalse(meeting.roll().missing().contains(member));
    }

    @Test
    @Clause("MTG-36")
    void aForeignPartnerOrAStakeholderIsNoMember() {
        Guest guest = meeting.addGuest("Дж. Смит", "Ташкент көлік университеті", secretary, now());
        assertEquals(GuestKind.GUEST, guest.kind());
        guest.comeAs(GuestKind.FOREIGN_PARTNER);
        assertEquals(GuestKind.FOREIGN_PARTNER, guest.kind());
        Guest seated = meeting.addGuest(member.fullName().toUpperCase(), null, secretary, now());
        assertRefused(MeetingViolation.GUEST_IS_MEMBER, () -> seated.comeAs(GuestKind.STAKEHOLDER));
        seated.comeAs(GuestKind.GUEST);
        assertEquals(GuestKind.GUEST, seated.kind());
    }

    @Test
    @Clause("MTG-08")
    void guestsAndStrangersNeverCount() {
        Person stranger = Councils.person("Бөгде");
        assertRefused(MeetingViolation.NOT_MEMBER, () -> mark(meeting, council, stranger, Presence.PRESENT));
        Guest guest = meeting.addGuest(" Қонақ ", "Колледж", secretary, now());

        assertEquals("Қонақ", guest.name());
        assertEquals("Колледж", guest.affiliation());
        assertEquals(List.of(guest), meeting.guests());
        assertEquals(0, meeting.roll().quorum().present());
        assertRefused(MeetingViolation.GUEST_NAME_REQUIRED, () -> meeting.addGuest(" ", null, secretary, now()));
        assertRefused(MeetingViolation.GUEST_NAME_REQUIRED, () -> meeting.addGuest(null, null, secretary, now()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.addGuest("А", null, member, now()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.removeGuest(guest, member, now()));
        meeting.removeGuest(guest, secretary, now());
        assertTrue(meeting.guests().isEmpty());
    }

    @Test
    @Clause("MTG-08")
    void anExcusedAbsenceHasAReason() {
        assertRefused(MeetingViolation.EXCUSE_REQUIRED, () -> meeting.roll()
                .mark(member, Presence.EXCUSED, " ", now(), secretary, now()));
        assertRefused(MeetingViolation.EXCUSE_REQUIRED, () -> meeting.roll()
                .mark(member, Presence.EXCUSED, null, now(), secretary, now()));
        markAt(Presence.EXCUSED, now());
        assertEquals("науқас", line().reason());
        markAt(Presence.ABSENT, now());
        assertNull(line().reason());
        assertFalse(line().hasTakenPart());
        assertTrue(line().isRecordedAbsent());
    }

    @Test
    @Clause("MTG-08")
    void arrivalsAndDeparturesAreKeptSoThatAnyInstantIsKnown() {
        markAt(Presence.PRESENT, at(DAY, 9));
        markAt(Presence.ABSENT, at(DAY, 10));
        markAt(Presence.PRESENT, at(DAY, 12));

        assertEquals(at(DAY, 12), line().arrivedAt());
        assertNull(line().leftAt());
        assertEquals(2, line().periods().size());
        assertFalse(line().wasPresentAt(at(DAY, 8)));
        assertTrue(line().wasPresentAt(at(DAY, 9)));
        assertFalse(line().wasPresentAt(at(DAY, 10)));
        assertFalse(line().wasPresentAt(at(DAY, 11)));
        assertTrue(line().wasPresentAt(at(DAY, 12)));
        assertTrue(line().wasPresentAt(at(DAY, 23)));
        assertEquals(1, meeting.roll().presentAt(at(DAY, 9)).size());
        assertEquals(0, meeting.roll().presentAt(at(DAY, 11)).size());
    }

    @Test
    @Clause("MTG-08")
    void whoLeavesIsNotPresentButHasTakenPart() {
        markAt(Presence.PRESENT, at(DAY, 9));
        assertTrue(line().isPresent());
        assertFalse(line().isRecordedAbsent());
        markAt(Presence.ABSENT, at(DAY, 10));

        assertFalse(line().isPresent());
        assertTrue(line().hasTakenPart());
        assertEquals(at(DAY, 10), line().leftAt());
        markAt(Presence.EXCUSED, at(DAY, 11));
        assertEquals(at(DAY, 10), line().leftAt());
        assertEquals(1, line().periods().size());
    }

    @Test
    @Clause("MTG-08")
    void theSameMarkAgainChangesNothing() {
        markAt(Presence.PRESENT, at(DAY, 9));
        markAt(Presence.PRESENT, at(DAY, 11));

        assertEquals(at(DAY, 9), line().arrivedAt());
        assertEquals(1, line().periods().size());
    }

    @Test
    @Clause("MTG-08")
    void remotePresenceIsKeptAndDoesNotCountUnlessTheEditionSaysSo() {
        markAt(Presence.PRESENT, at(DAY, 9));
        markAt(Presence.REMOTE, at(DAY, 10));

        assertFalse(line().isPresent());
        assertTrue(line().wasPresentAt(at(DAY, 9)));
        assertFalse(line().wasPresentAt(at(DAY, 10)));
        assertTrue(line().periods().get(1).isRemote());
        assertTrue(line().hasTakenPart());
        markAt(Presence.ABSENT, at(DAY, 11));
        markAt(Presence.PRESENT, at(DAY, 12));
        assertTrue(line().isPresent());
        assertTrue(line().periods().get(1).isRemote());
        assertEquals(at(DAY, 11), line().periods().get(1).leftAt());
    }

    @Test
    @Clause("MTG-08")
    void aMarkIsNeitherInTheFutureNorBeforeTheOneBefore() {
        assertRefused(
                MeetingViolation.TIME_IN_FUTURE, () -> markAt(Presence.PRESENT, now().plus(Duration.ofSeconds(1))));
        markAt(Presence.PRESENT, at(DAY, 10));
        assertRefused(MeetingViolation.TIME_BEFORE_LAST_MARK, () -> markAt(Presence.ABSENT, at(DAY, 9)));
        markAt(Presence.ABSENT, at(DAY, 11));
        assertRefused(MeetingViolation.TIME_BEFORE_LAST_MARK, () -> markAt(Presence.PRESENT, at(DAY, 10)));
        markAt(Presence.PRESENT, at(DAY, 11));
        assertTrue(line().isPresent());
    }

    @Test
    @Clause("MTG-08")
    void theOthersAreMarkedPresentAtOnce() {
        markAt(Presence.ABSENT, now());
        meeting.roll().markOthersPresent(secretary, now());

        assertEquals(19, meeting.roll().quorum().present());
        assertEquals(Presence.ABSENT, line().presence());
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.roll().markOthersPresent(member, now()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.roll()
                .mark(member, Presence.PRESENT, null, now(), member, now()));
    }

    @Test
    @Clause("MTG-08")
    void theSheetIsClosedWithTheMeeting() {
        Meeting closed = Sittings.open(council, 14);
        closed.close(secretary, now());

        assertRefused(MeetingViolation.WRONG_STATE, () -> mark(closed, council, council.member(15), Presence.PRESENT));
        assertRefused(MeetingViolation.WRONG_STATE, () -> closed.roll().markOthersPresent(secretary, now()));
        assertRefused(MeetingViolation.WRONG_STATE, () -> closed.addGuest("А", null, secretary, now()));
    }

    @Test
    @Clause("CNL-54")
    void aNewCompositionBeforeTheOpeningRenewsTheRollAndAfterItTouchesNothing() {
        mark(meeting, council, member, Presence.PRESENT);
        List<Person> fewer = council.persons().subList(0, 12);
        Councils.approved(council.body(), DAY.minusDays(1), Councils.seats(fewer));
        mark(meeting, council, member, Presence.PRESENT);
        assertEquals(12, meeting.roll().lines().size());
        assertEquals(8, meeting.roll().quorum().needed());

        Sittings.present(meeting, council, fewer);
        meeting.open(council.chair(), secretary, now());
        Councils.approved(council.body(), DAY.plusDays(1), Councils.seats(council.persons()));
        mark(meeting, council, member, Presence.PRESENT);
        assertEquals(12, meeting.roll().quorum().members());
    }

    @Test
    @Clause("CNL-54")
    void anUnmarkedLineFollowsThePostAndAMarkedOneStaysWithThePerson() {
        Post post = Councils.post("директор");
        Person former = Councils.person("Бұрынғы");
        Person successor = Councils.person("Мұрагер");
        post.assignTo(former, Councils.FOUNDED, null);
        List<SeatDraft> seats = new ArrayList<>(Councils.seats(council.persons()));
        seats.set(9, SeatDraft.of(SeatRole.MEMBER, post));
        Councils.approved(council.body(), DAY.minusDays(1), seats);
        mark(meeting, council, member, Presence.PRESENT);
        post.assignTo(successor, DAY, null);
        mark(meeting, council, member, Presence.PRESENT);

        assertEquals(10, meeting.roll().lineOf(successor).orElseThrow().ordinal());
        assertTrue(meeting.roll().lineOf(former).isEmpty());
        mark(meeting, council, successor, Presence.PRESENT);
        post.assignTo(former, DAY, null);
        mark(meeting, council, member, Presence.PRESENT);
        assertTrue(meeting.roll().lineOf(successor).isPresent());
    }

    @Test
    void guestsStayAsTheyWereWhenTheMeetingIsClosed() {
        Meeting open = Sittings.open(council, 14);
        Guest guest = open.addGuest("Қонақ", null, secretary, now());
        open.close(secretary, now());

        assertRefused(MeetingViolation.WRONG_STATE, () -> open.removeGuest(guest, secretary, now()));
        assertEquals(List.of(guest), open.guests());
    }
}
