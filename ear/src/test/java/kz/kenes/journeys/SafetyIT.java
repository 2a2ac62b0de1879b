package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.AttendanceRow;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Remote;
import org.junit.jupiter.api.Test;

/** What a careless or hostile hand at the browser cannot do. */
class SafetyIT extends Sitting {

    private static final String SCRIPT = "<script>alert(1)</script> \"Қ'ұрақ\"";

    @Test
    void aForeignMeetingAnswersLikeOneThatDoesNotExist() {
        long foreign = planned("rsecretary", "Алматы");
        enters("umember1");
        assertEquals(answer("council/meeting?id=999999999"), answer("council/meeting?id=" + foreign));
        assertEquals(answer("council/room?id=999999999"), answer("council/room?id=" + foreign));
        assertEquals(answer("council/pad?id=999999999"), answer("council/pad?id=" + foreign));
    }

    private String answer(String address) {
        int status = page.navigate(kenes().at(address).toString()).status();
        assertEquals(404, status, address);
        return page.locator("body").innerText();
    }

    @Test
    void aFormWithoutItsPageChangesNothing() {
        enters("usecretary");
        long before = meetings("usecretary").list(ListQuery.first(1)).total();
        var form = FormData.create()
                .set("form", "form")
                .set("form:start_input", "01.12.2026 10:00")
                .set("form:place", "Алматы");
        page.request()
                .post(
                        kenes().at("council/meeting-plan").toString(),
                        RequestOptions.create().setForm(form));
        assertEquals(before, meetings("usecretary").list(ListQuery.first(1)).total());
    }

    @Test
    void oneOfTwoWhoChangeTheSameAgendaWinsAndNothingTypedIsLost() {
        long meeting = planned("usecretary", "Алматы");
        enters("usecretary");
        go("council/agenda?id=" + meeting);
        var slower = page;
        page = slower.context().newPage();
        go("council/agenda?id=" + meeting);
        fill("titleKk", "Бірінші мәселе");
        marksTask();
        button("Мәселе қосу").click();
        assertThat(items()).containsText(new String[] {"Бірінші мәселе"});
        page.close();
        page = slower;
        fill("titleKk", "Екінші мәселе");
        marksTask();
        button("Мәселе қосу").click();
        says("Сіз ашқаннан кейін бұл жазбаны басқа адам өзгертті");
        assertThat(input("titleKk")).hasValue("Екінші мәселе");
        // beside the first item stands that of the execution of earlier decisions
        assertEquals(2, meetings("usecretary").get(meeting).agenda().size());
        screenshot("stale");
    }

    @Test
    void whoIsAbsentReadsWhyThereIsNoVote() {
        long meeting = openWithVote();
        entersByPhone("umember17");
        go("council/pad?id=" + meeting);
        assertShows("қатысып отыр деп белгіленбеген, сондықтан дауыс бере алмайды");
        assertThat(button("Қолдаймын")).hasCount(0);
        assertFitsScreen();
        assertAccessible();
        screenshot("absent");
    }

    @Test
    void scriptsInNamesAreText() {
        var dialogs = new AtomicInteger();
        long meeting = planned("usecretary", SCRIPT);
        var agenda = Remote.as(kenes(), "usecretary").api(Agendas.class);
        agenda.addItem(new AddAgendaItem(
                meeting, version(meeting), text(SCRIPT), null, SCRIPT, 10, text(SCRIPT), remitIds(meeting)));
        enters("usecretary");
        page.onDialog(dialog -> {
            dialogs.incrementAndGet();
            dialog.dismiss();
        });
        for (var address : new String[] {"council/meeting", "council/agenda", "council/room"}) {
            go(address + "?id=" + meeting);
            assertShows(SCRIPT);
        }
        go("council/meetings?q=" + "%3Cscript%3Ealert(1)%3C/script%3E%22'");
        assertThat(page.locator("main input[type=search]")).hasValue("<script>alert(1)</script>\"'");
        assertEquals(0, dialogs.get());
    }

    @Test
    void aProgramInTheClothesOfAPaperIsRefused() {
        long meeting = planned("usecretary", "Алматы");
        var agenda = Remote.as(kenes(), "usecretary").api(Agendas.class);
        agenda.addItem(new AddAgendaItem(
                meeting, version(meeting), text("Мәселе"), null, null, 10, text("Шешім жобасы."), remitIds(meeting)));
        enters("usecretary");
        go("council/agenda?id=" + meeting);
        items().first()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("есеп.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}));
        says("«есеп.pdf» файлы қабылданбайды");
        assertEquals(
                0,
                meetings("usecretary").get(meeting).agenda().get(0).materials().size());
        screenshot("refused");
    }

    @Test
    void everyPageSaysWhatTheBrowserMayTrust() {
        var headers = page.navigate(kenes().at("sign-in").toString()).headers();
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("DENY", headers.get("x-frame-options"));
        assertEquals("same-origin", headers.get("referrer-policy"));
        assertEquals("no-store", headers.get("cache-control"));
        var policy = headers.get("content-security-policy");
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.matches(".*script-src [^;]*'nonce-[^']+'.*"), policy);
    }

    @Test
    void theSessionBeforeTheSignInIsWorthNothingAfterIt() {
        go("sign-in");
        var before = session(page);
        signIn("umember2");
        assertNotEquals(before, session(page));
        assertNotEquals("", session(page));
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("KENES"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private Meetings meetings(String username) {
        return Remote.as(kenes(), username).api(Meetings.class);
    }

    private long version(long meeting) {
        return meetings("usecretary").get(meeting).version();
    }

    private static Localized text(String text) {
        return new Localized(text, text, null);
    }

    private List<Long> remitIds(long meeting) {
        return Remote.as(kenes(), "usecretary").api(Agendas.class).remits(meeting).stream()
                .limit(1)
                .map(RemitView::id)
                .toList();
    }

    private long planned(String secretary, String place) {
        var kind = secretary.startsWith("r") ? BodyKind.REPUBLICAN_COUNCIL : BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        long body = Remote.as(kenes(), secretary).api(Bodies.class).list(ListQuery.first(50)).rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        var start = Clock.systemUTC().instant().plus(Duration.ofHours(2));
        return meetings(secretary)
                .plan(new PlanMeeting(
                        body,
                        MeetingKind.ORDINARY,
                        null,
                        start,
                        place,
                        null,
                        UUID.randomUUID().toString()));
    }

    /** A meeting with everybody but the last member, who is absent, and an open vote. */
    private long openWithVote() {
        long meeting = planned("usecretary", "Алматы");
        var secretary = Remote.as(kenes(), "usecretary");
        long item = secretary
                .api(Agendas.class)
                .addItem(new AddAgendaItem(
                        meeting,
                        version(meeting),
                        text("Мәселе"),
                        null,
                        null,
                        10,
                        text("Шешім қабылдансын."),
                        remitIds(meeting)));
        meetings("usecretary").submitAgenda(meeting, version(meeting));
        meetings("uchair").approveAgenda(meeting, version(meeting));
        meetings("usecretary").convene(meeting, version(meeting));
        var attendances = secretary.api(Attendances.class);
        var members = attendances.sheet(meeting).members();
        AttendanceRow last = members.get(members.size() - 1);
        attendances.mark(new MarkAttendance(meeting, last.personId(), Presence.ABSENT, null, null));
        attendances.markOthersPresent(meeting);
        meetings("usecretary").open(meeting, version(meeting), members.get(0).personId());
        secretary.api(Voting.class).open(item, null);
        return meeting;
    }
}
