package kz.kenes.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletionException;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.testing.Browser;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting that is followed in the hall and on phones: the pages change by themselves, and a lost connection loses nothing. */
class LiveMeetingIT extends Browser {

    /** What a phone without a way to the socket of the meeting has. */
    private static final String SOCKETS = "const Plain = WebSocket; window.sockets = []; window.noSockets = false;"
            + "window.WebSocket = function (address) { if (window.noSockets) { throw new Error('none'); }"
            + "const one = new Plain(address); window.sockets.push(one); return one; };";

    private static final String CUT = "window.noSockets = true; window.sockets.forEach(one => one.close());";

    private BrowserContext hall;

    @AfterEach
    void leaveTheHall() {
        if (hall != null) {
            hall.close();
        }
    }

    @Test
    @Clause({"MTG-13", "MTG-16", "MTG-23"})
    void theHallFollowsAndAVoteIsNotLost() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        long meeting = council.open(2, 14);
        Page screen = screen(council.members.get(10), meeting);
        screen.locator("[data-state=on]").waitFor();
        assertThat(screen.locator(".k-hall-quorum")).containsText("14 / 20");
        assertThat(screen.locator("h1")).hasText("Мәселе 1");
        assertAccessible(screen);

        phone(council.members.get(5), meeting);
        assertThat(page.locator("[data-state=on]")).isVisible();
        assertFitsScreen();
        long ballot = council.ballot(meeting, 1);
        assertThat(button("Қолдаймын")).isVisible();
        assertThat(screen.locator("h1")).hasText("Мәселе 2");
        assertThat(screen.locator(".k-hall-voted")).containsText("Дауыс бергендер: 0 / 14");
        assertThat(screen.locator(".k-hall-tally")).hasCount(0);

        page.evaluate(CUT);
        assertThat(page.locator("[data-state=slow]")).isVisible();
        page.context().setOffline(true);
        button("Қолдаймын").click();
        page.locator("[data-unsent]:not([hidden])").waitFor();
        page.locator("[data-state=off]").waitFor();
        screenshot("offline");
        page.context().setOffline(false);
        page.getByText("Дауысыңыз қабылданды").waitFor();
        assertThat(screen.locator(".k-hall-voted")).containsText("Дауыс бергендер: 1 / 14");
        screenshot("sent");

        Voting bySecretary = council.secretary().api(Voting.class);
        long version = bySecretary.get(ballot).version();
        bySecretary.recordHands(new RecordHands(ballot, version, Choice.AGAINST, List.of()));
        bySecretary.close(ballot, version);
        assertThat(screen.locator(".k-hall-tally dd")).hasText(new String[] {"1", "13", "0"});
        assertThat(screen.locator(".k-hall-outcome")).containsText("қабылданбады");
        assertThat(page.locator(".k-live-item")).containsText("қабылданбады");
        assertAccessible(screen);
        assertAccessible();
    }

    @Test
    @Clause({"MTG-25", "CNL-04"})
    void whoAsksForTheFloorSpeaksByTheClock() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        long meeting = council.open(1, 14);
        Page screen = screen(council.members.get(10), meeting);
        phone(council.members.get(5), meeting);
        page.getByText("Сөз сұрау").click();
        assertThat(button("Кезектен шығу")).isVisible();
        page.getByText("Сұрақ қою не ұсыныс енгізу").click();
        page.locator("textarea").fill("Каталог қашан шығады?");
        button("Жіберу").click();
        assertThat(page.locator(".k-said")).containsText("Каталог қашан шығады?");
        LiveMeetings byChair = council.chair().api(LiveMeetings.class);
        byChair.giveFloor(byChair.look(meeting).speakers().get(0).id(), 2);
        assertThat(screen.locator(".k-hall-speakers time")).containsText("1:5");
        button("Сөзді аяқтау").click();
        assertThat(page.getByText("Сөз сұрау")).isVisible();
        assertThat(screen.locator(".k-hall-speakers")).hasCount(0);
        assertEquals(1, byChair.look(meeting).contributions().size());
        assertAccessible();
    }

    /** Without a session the socket answers like any page; a foreign meeting is as absent as an unknown one. */
    @Test
    @Clause("MTG-09")
    void theSocketIsForThoseWhoMaySeeTheMeeting() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        long own = council.open(1, 14);
        RemoteCouncil other = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        long foreign = other.open(1, 14);
        assertEquals(302, handshake(own, "", origin()));
        phone(council.members.get(5), own);
        String session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("KENES"))
                .map(cookie -> "KENES=" + cookie.value)
                .findFirst()
                .orElseThrow();
        assertEquals(101, handshake(own, session, origin()));
        assertEquals(404, handshake(foreign, session, origin()));
        assertEquals(404, handshake(999_999_999L, session, origin()));
        assertEquals(404, handshake(own, session, "http://example.org"));
    }

    private String origin() {
        URI base = URI.create(kenes().at("").toString());
        return base.getScheme() + "://" + base.getAuthority();
    }

    private int handshake(long meeting, String cookie, String origin) {
        URI address = URI.create(kenes().at("live/" + meeting).toString().replaceFirst("^http", "ws"));
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Origin", origin)
                    .header("Cookie", cookie)
                    .buildAsync(address, new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    private Page screen(Member member, long meeting) {
        hall = page.context().browser().newContext();
        Page screen = hall.newPage();
        screen.setDefaultTimeout(20_000);
        screen.navigate(kenes().at("sign-in.xhtml").toString());
        screen.locator("#username").fill(member.username());
        screen.locator("input[type=password]").fill(member.password());
        screen.locator("form:has(#username) button[type=submit]").click();
        screen.waitForURL(url -> !url.contains("sign-in"));
        screen.navigate(kenes().at("council/hall?id=" + meeting).toString());
        return screen;
    }

    private void phone(Member member, long meeting) {
        onPhone();
        page.addInitScript(SOCKETS);
        signIn(member.username(), member.password());
        go("council/live?id=" + meeting);
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
