package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.kenes.council.calendar.api.AnswerMeeting;
import kz.kenes.council.calendar.api.Answers;
import kz.kenes.council.calendar.api.AnswersView;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.council.calendar.api.CalendarFeeds;
import kz.kenes.council.calendar.api.CalendarQuery;
import kz.kenes.council.calendar.api.CalendarView;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ClashView;
import kz.kenes.council.calendar.api.FeedAddress;
import kz.kenes.council.calendar.api.FindClashes;
import kz.kenes.council.calendar.api.ObserverRow;
import kz.kenes.council.calendar.api.OpenMeetings;
import kz.kenes.council.calendar.api.PlanYear;
import kz.kenes.council.calendar.api.ProposedMeeting;
import kz.kenes.council.calendar.api.ScheduleView;
import kz.kenes.council.calendar.api.WishYear;
import kz.kenes.council.calendar.api.YearProposal;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.calendar.vocabulary.EntryState;
import kz.kenes.council.calendar.vocabulary.ScheduleState;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.ChangeMeeting;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.notice.api.Notices;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.Statements;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

/** The calendar: what is when, who comes, who listens, and what calendar programs read. */
class CalendarIT extends Browser {

    /** The account behind the sign-in name is asked for when it is not known from a moment ago. */
    private static final int CALLER = 1;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RemoteCouncil council(int members) {
        return new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, members);
    }

    private static CalendarQuery year(Long body, boolean mine) {
        LocalDate today = RemoteCouncil.today();
        return new CalendarQuery(today.minusDays(180), today.plusDays(180), body, mine);
    }

    @Test
    @Clause({"MTG-01", "MTG-02", "MTG-04"})
    void theSecretaryPlansAYearByTheFrequency() {
        RemoteCouncil council = council(4);
        Calendars calendars = council.secretary().api(Calendars.class);
        LocalDate today = calendars.today();
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        WishYear wish = new WishYear(council.body, year, DayOfWeek.WEDNESDAY, LocalTime.of(15, 0));
        ScheduleView before = calendars.schedule(council.body);
        assertEquals(ScheduleState.TO_PLAN, before.state());
        assertEquals(today.plusMonths(2), before.due());

        YearProposal proposal = calendars.propose(wish);
        List<Instant> starts =
                proposal.proposed().stream().map(ProposedMeeting::start).toList();
        List<Long> ids = calendars.planYear(new PlanYear(council.body, starts, "201", null, "жыл"));
        assertEquals(ids, calendars.planYear(new PlanYear(council.body, starts, "201", null, "жыл")));
        assertEquals(List.of(), calendars.propose(wish).proposed());
        assertEquals(starts.size(), calendars.propose(wish).planned().size());
        if (!starts.isEmpty()) {
            assertEquals(ScheduleState.PLANNED, calendars.schedule(council.body).state());
        }

        assertRefused(
                "council.calendar.NOTHING_TO_PLAN",
                () -> calendars.planYear(new PlanYear(council.body, List.of(), "201", null, null)));
        assertRefused(
                "shared.NOT_ALLOWED",
                () -> council.members.get(3).api(Calendars.class).propose(wish));
        assertRefused(
                "shared.NOT_FOUND",
                () -> council(4).secretary().api(Calendars.class).propose(wish));
        assertRefused("council.meeting.NOT_SECRETARY", () -> council.person(Set.of(Role.SECRETARY))
                .api(Calendars.class)
                .planYear(new PlanYear(
                        council.body, List.of(Instant.now().plus(9, ChronoUnit.DAYS)), "201", null, null)));
    }

    @Test
    @Clause("MTG-07")
    void membersWhoAreTakenAreNamedAndNobodyIsRefused() {
        RemoteCouncil council = council(4);
        long meeting = council.planned("бірінші", 0);
        Instant start = council.look(meeting).start();
        Calendars calendars = council.secretary().api(Calendars.class);

        ClashView overlapping = calendars.clashes(new FindClashes(council.body, start.plusSeconds(7199), 60, null));
        assertEquals(4, overlapping.clashes().size());
        assertEquals(Long.valueOf(meeting), overlapping.clashes().get(0).id());
        assertTrue(overlapping.shortNotice());
        assertEquals(
                List.of(),
                calendars
                        .clashes(new FindClashes(council.body, start.plusSeconds(7200), 60, null))
                        .clashes());
        assertEquals(
                List.of(),
                calendars
                        .clashes(new FindClashes(council.body, start.minusSeconds(3600), 60, null))
                        .clashes());
        assertEquals(
                4,
                calendars
                        .clashes(new FindClashes(council.body, start.minusSeconds(3599), 60, null))
                        .clashes()
                        .size());
        assertEquals(
                List.of(),
                calendars
                        .clashes(new FindClashes(council.body, start, 60, meeting))
                        .clashes());
    }

    @Test
    @Clause({"MTG-07", "MTG-08", "MTG-10", "MTG-13"})
    void membersAnswerAndTheQuorumIsForecast() {
        RemoteCouncil council = council(6);
        long meeting = council.convened(1);
        Answers bySecretary = council.secretary().api(Answers.class);
        assertEquals(4, bySecretary.of(meeting).forecast().needed());
        assertEquals(6, bySecretary.of(meeting).forecast().silent());
        for (int i = 0; i < 4; i++) {
            answer(council.members.get(i), meeting, AnswerChoice.YES, null);
        }
        answer(council.members.get(4), meeting, AnswerChoice.NO, "Іссапар");
        AnswersView view = bySecretary.of(meeting);
        assertEquals(4, view.forecast().coming());
        assertEquals(1, view.forecast().declined());
        assertEquals(1, view.forecast().silent());
        // four with 7/8, one with 1/2, none of the fifth: at least four
        assertEquals(
                Math.pow(7, 4) / 4096 + 0.5 * 4 * Math.pow(7, 3) / 4096,
                view.forecast().probability(),
                1e-9);
        assertEquals("Іссапар", view.members().get(4).reason());
        assertEquals(
                List.of(), council.members.get(5).api(Answers.class).of(meeting).members());
        assertEquals(1, council.members.get(5).api(Answers.class).waiting().size());

        long before = council.members.get(5).api(Notices.class).unread();
        bySecretary.remind(meeting);
        assertEquals(before + 1, council.members.get(5).api(Notices.class).unread());
        answer(council.members.get(5), meeting, AnswerChoice.REMOTE, null);
        assertRefused("council.calendar.NOBODY_TO_REMIND", () -> bySecretary.remind(meeting));
        assertEquals(List.of(), council.members.get(5).api(Answers.class).waiting());
        assertRefused(
                "council.calendar.REASON_REQUIRED",
                () -> answer(council.members.get(5), meeting, AnswerChoice.NO, " "));
        assertRefused(
                "council.calendar.NOT_MEMBER",
                () -> answer(council.person(Set.of(Role.MEMBER)), meeting, AnswerChoice.YES, null));
        assertRefused("shared.NOT_FOUND", () -> answer(council(4).members.get(3), meeting, AnswerChoice.YES, null));

        Attendances roll = council.secretary().api(Attendances.class);
        roll.excuseDeclined(meeting);
        assertEquals(Presence.EXCUSED, roll.sheet(meeting).members().get(4).presence());
        assertNull(roll.sheet(meeting).members().get(0).presence());
        roll.markOthersPresent(meeting);
        Meetings meetings = council.secretary().api(Meetings.class);
        meetings.open(meeting, council.look(meeting).version(), council.chair().id());
        assertRefused(
                "council.calendar.ANSWERS_CLOSED",
                () -> answer(council.members.get(4), meeting, AnswerChoice.YES, null));
        assertNull(bySecretary.of(meeting).forecast());
    }

    private static void answer(RemoteCouncil.Member member, long meeting, AnswerChoice choice, String reason) {
        member.api(Answers.class).answer(new AnswerMeeting(meeting, choice, reason));
    }

    @Test
    @Clause({"MTG-08", "MTG-09"})
    void whoeverWantsListensToAnOpenMeetingWithoutAVote() {
        RemoteCouncil council = council(4);
        RemoteCouncil.Member teacher = council.person(Set.of(Role.EMPLOYEE));
        OpenMeetings byTeacher = teacher.api(OpenMeetings.class);
        long planned = council.planned("жоспар", 1);
        assertRefused("shared.NOT_FOUND", () -> byTeacher.get(planned));
        long meeting = council.convened(1);
        assertEquals(1, byTeacher.get(meeting).agenda().size());
        byTeacher.register(meeting, null);
        byTeacher.register(meeting, null);
        assertTrue(byTeacher.get(meeting).registered());
        assertTrue(byTeacher.list().stream().anyMatch(row -> row.id() == meeting && row.registered()));
        // a student or an employer belongs to no institution of the body
        RemoteCouncil.Member stranger = council(4).members.get(3);
        stranger.api(OpenMeetings.class).register(meeting, "«Қазақстан теміржолы» ҰК");
        assertFalse(stranger.api(OpenMeetings.class).list().stream().anyMatch(row -> row.id() == meeting));
        assertRefused(
                "council.calendar.MEMBER_NEEDS_NO_REGISTRATION",
                () -> council.members.get(3).api(OpenMeetings.class).register(meeting, null));
        OpenMeetings byPortal = Remote.as(kenes(), "portal").api(OpenMeetings.class);
        assertEquals(1, byPortal.get(meeting).agenda().size());
        assertFalse(byPortal.list().stream().anyMatch(row -> row.id() == meeting));
        assertRefused("shared.NOT_FOUND", () -> byPortal.register(meeting, null));

        OpenMeetings bySecretary = council.secretary().api(OpenMeetings.class);
        List<ObserverRow> observers = bySecretary.observers(meeting);
        assertEquals(2, observers.size());
        assertEquals(council.name, observers.get(0).affiliation());
        stranger.api(OpenMeetings.class).withdraw(meeting);
        assertEquals(1, bySecretary.observers(meeting).size());
        assertRefused("shared.NOT_ALLOWED", () -> byTeacher.observers(meeting));
        assertRefused("council.meeting.NOT_SECRETARY", () -> council.person(Set.of(Role.SECRETARY))
                .api(OpenMeetings.class)
                .observers(meeting));
        bySecretary.admit(observers.get(0).id());
        bySecretary.admit(observers.get(0).id());
        Attendances roll = council.secretary().api(Attendances.class);
        assertEquals(1, roll.sheet(meeting).guests().size());
        assertEquals(0, roll.sheet(meeting).quorum().present());
        assertRefused("council.calendar.REGISTRATION_CLOSED", () -> byTeacher.withdraw(meeting));
    }

    @Test
    void aCalendarProgramReadsUntilTheAddressIsRevoked() throws Exception {
        RemoteCouncil council = council(4);
        long meeting = council.convened(1);
        CalendarFeeds feeds = council.members.get(3).api(CalendarFeeds.class);
        FeedAddress mine = feeds.open(null);
        FeedAddress ofBody = feeds.open(council.body);
        assertRefused(
                "shared.NOT_FOUND",
                () -> council(4).members.get(3).api(CalendarFeeds.class).open(council.body));

        HttpResponse<String> first = read(mine.address(), null);
        assertEquals(200, first.statusCode());
        assertEquals(
                "text/calendar;charset=UTF-8",
                first.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(first.headers().firstValue("Cache-Control").orElseThrow().contains("private"));
        String uid = "UID:meeting-" + meeting + "@kenes";
        assertTrue(first.body().contains(uid), first.body());
        assertTrue(first.body().contains("STATUS:CONFIRMED"), first.body());
        assertTrue(first.body().contains("SEQUENCE:0"), first.body());
        assertTrue(read(ofBody.address(), null).body().contains(uid));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, read(mine.address(), tag).statusCode());
        assertEquals("", read(mine.address(), tag).body());

        MeetingView seen = council.look(meeting);
        Meetings meetings = council.secretary().api(Meetings.class);
        meetings.change(new ChangeMeeting(meeting, seen.version(), seen.start().plus(1, ChronoUnit.DAYS), "202", null));
        HttpResponse<String> moved = read(mine.address(), tag);
        assertEquals(200, moved.statusCode());
        assertNotEquals(tag, moved.headers().firstValue("ETag").orElseThrow());
        assertTrue(moved.body().contains("SEQUENCE:1"), moved.body());
        meetings.cancel(meeting, council.look(meeting).version(), "Кворум болмайды");
        String cancelled = read(mine.address(), null).body();
        assertTrue(cancelled.contains("STATUS:CANCELLED") && cancelled.contains("SEQUENCE:2"), cancelled);

        assertRefused(
                "shared.NOT_FOUND",
                () -> council.secretary().api(CalendarFeeds.class).revoke(mine.id()));
        feeds.revoke(mine.id());
        assertEquals(404, read(mine.address(), null).statusCode());
        assertEquals(200, read(ofBody.address(), null).statusCode());
        FeedAddress renewed = feeds.open(council.body);
        assertEquals(404, read(ofBody.address(), null).statusCode());
        assertEquals(200, read(renewed.address(), null).statusCode());
        assertEquals(1, feeds.mine().size());
        assertEquals(404, read(renewed.address().replace(".ics", "A.ics"), null).statusCode());
        assertEquals(404, read("/calendar-feed/desk.ics", null).statusCode());
    }

    private HttpResponse<String> read(String address, String tag) throws IOException, InterruptedException {
        String path = address.substring(address.indexOf("/calendar-feed/") + 1);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(kenes().at("").toString() + path));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Clause("EVT-12")
    void theCalendarShowsMeetingsAndEventsWithAFixedNumberOfStatements() {
        Remote secretary = Remote.as(kenes(), "usecretary");
        Calendars calendars = secretary.api(Calendars.class);
        CalendarView view = calendars.between(year(null, false));
        assertTrue(view.entries().stream()
                .anyMatch(entry -> entry.kind().name().equals("EVENT") && entry.state() == EntryState.CONFIRMED));
        assertTrue(view.entries().stream().anyMatch(CalendarEntry::open));
        assertFalse(view.schedules().isEmpty());
        assertAtMost(5 + CALLER, () -> calendars.between(year(null, false)));
        assertAtMost(5 + CALLER, () -> calendars.between(year(null, true)));
        assertAtMost(2 + CALLER, () -> secretary.api(Calendars.class).warnings());
        assertAtMost(1 + CALLER, () -> secretary.api(Answers.class).waiting());

        Calendars byPortal = Remote.as(kenes(), "portal").api(Calendars.class);
        CalendarView given = byPortal.between(year(null, false));
        assertFalse(given.entries().isEmpty());
        assertTrue(given.entries().size()
                < Remote.as(kenes(), "admin")
                        .api(Calendars.class)
                        .between(year(null, false))
                        .entries()
                        .size());
        assertEquals(List.of(), byPortal.between(year(null, true)).entries());
        assertEquals(List.of(), byPortal.warnings());
        LocalDate today = RemoteCouncil.today();
        assertRefused(
                "council.calendar.RANGE_TOO_LONG",
                () -> calendars.between(new CalendarQuery(today, today.plusDays(401), null, false)));
        assertFalse(calendars
                .between(new CalendarQuery(today, today.plusDays(400), null, false))
                .bodies()
                .isEmpty());
        assertRefused(
                "council.calendar.RANGE_TOO_LONG",
                () -> calendars.between(new CalendarQuery(today, today.minusDays(1), null, false)));
    }

    private void assertAtMost(int most, Runnable call) {
        call.run();
        List<String> sent = Statements.of(kenes(), call);
        assertTrue(sent.size() <= most, () -> sent.size() + ":\n" + String.join("\n", sent));
    }

    @Test
    @Clause({"MTG-07", "MTG-09"})
    void aMemberAnswersOnThePhoneAndATeacherRegisters() {
        onPhone();
        signIn("umember15");
        go("desk");
        page.locator("#answers a").first().click();
        page.waitForURL(url -> url.contains("/council/meeting"));
        assertFitsScreen();
        assertAccessible();
        press("Келемін");
        page.locator(".k-own-answer .k-badge").waitFor();
        assertEquals("Келемін", page.locator(".k-own-answer .k-badge").innerText());
        go("council/calendar?view=MONTH");
        assertFitsScreen();
        assertAccessible();

        atDesk();
        signIn("umember16");
        go("council/open-meetings");
        assertAccessible();
        page.locator(".k-open").first().click();
        page.getByText("органның мүшесісіз").waitFor();
        atDesk();
        signIn("rmember5");
        long open = Remote.as(kenes(), "teacher")
                .api(OpenMeetings.class)
                .list()
                .get(0)
                .id();
        go("council/open-meeting?id=" + open);
        press("Тіркелу");
        page.getByText("дауыс беру құқығынсыз бақылаушы ретінде тіркелдіңіз").waitFor();
        press("Тіркелуден бас тарту");
        page.getByText("Тіркелуден бас тарттыңыз").first().waitFor();
    }

    @Test
    @Clause({"MTG-01", "MTG-03"})
    void theSecretaryLooksAtTheYearAndAtWhoComes() {
        signIn("usecretary");
        for (String view : List.of("MONTH", "YEAR", "LIST")) {
            go("council/calendar?view=" + view);
            assertFitsScreen();
            assertAccessible();
        }
        go("council/year-plan");
        press("Күндерді ұсыну");
        page.getByText("Ұсынылатын отырыстар").waitFor();
        assertAccessible();
        go("council/calendar-feeds");
        press("Жаңа сілтеме жасау");
        page.locator("#address").waitFor();
        assertTrue(page.locator("#address").innerText().endsWith(".ics"));
        assertAccessible();
        page.getByText("Күшін жою").first().click();
        page.getByText("Сілтеменің күші жойылды").first().waitFor();
        long open = Remote.as(kenes(), "usecretary")
                .api(Meetings.class)
                .list(ListQuery.first(1).filteredBy("state", "CONVENED"))
                .rows()
                .get(0)
                .id();
        go("council/meeting?id=" + open);
        page.locator("#forecast").waitFor();
        assertAccessible();
        go("council/room?id=" + open);
        page.locator(".k-expected").first().waitFor();
    }

    private static void assertRefused(String key, Runnable call) {
        KenesException refusal = assertThrows(KenesException.class, call::run);
        assertEquals(key, refusal.key(), refusal.getMessage());
    }
}
