package kz.kenes.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A person before the pages, at a desk by default. Each test begins signed out, with a fresh browser profile; it fails also
 * when a page reports an error of a script or a breach of the content security policy.
 */
public abstract class Browser {

    private static final double PATIENCE = 20_000;
    private static final List<String> SERIOUS = List.of("serious", "critical");

    /** All rules of axe; only what breaks them is told, in the page itself, because all results together are megabytes. */
    private static final String JUDGED =
            "impacts => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations"
                    + ".filter(rule => impacts.includes(rule.impact))"
                    + ".map(rule => rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.target + ' ' + node.html).join('; ')))";

    private static final String TWICE = "[...document.querySelectorAll('[id]')].map(part => part.id)"
            + ".filter((id, place, all) => all.indexOf(id) !== place)";

    private static final String AXE = script("/axe.min.js");

    /** A browser is spoken to by one thread only. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
            ThreadLocal.withInitial(Browser::chromium);

    private static final String IDLE = "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** What the person sees now. */
    protected Page page;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext profile;
    private String test;

    /** A picture of the page at the moment of the failure. */
    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = context -> {
        if (context.getExecutionException().isPresent() && page != null) {
            screenshot("failed");
        }
    };

    @BeforeEach
    void openBrowser(TestInfo info) {
        test = info.getTestClass().orElseThrow().getSimpleName() + "-"
                + info.getTestMethod().orElseThrow().getName();
        atDesk();
    }

    @AfterEach
    void closeBrowser() {
        profile.close();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }

    /** The Kenes that is looked at; another one for the smoke test of the embedded database. */
    protected Kenes kenes() {
        return TestRun.kenes();
    }

    protected final void atDesk() {
        open(1280, 800, false);
    }

    /** From now on a phone, signed out. */
    protected final void onPhone() {
        open(390, 844, true);
    }

    private void open(int width, int height, boolean touch) {
        if (profile != null) {
            profile.close();
        }
        profile = CHROMIUM.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("kk-KZ")
                        .setTimezoneId("Asia/Almaty")
                        .setColorScheme(ColorScheme.LIGHT)
                        .setViewportSize(width, height)
                        .setHasTouch(touch)
                        .setIsMobile(touch));
        profile.setDefaultTimeout(PATIENCE);
        page = profile.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** Nobody types faster than a page comes in: its scripts have run, and no part of it is being fetched anew. */
    protected final void settle() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction(IDLE);
    }

    /** Goes to a page of Kenes, for example {@code go("council/bodies.xhtml")}. */
    protected final void go(String address) {
        page.navigate(kenes().at(address).toString());
    }

    /** Signs in a person of the demo data. */
    protected final void signIn(String username) {
        signIn(username, DemoAccounts.password(username));
    }

    protected final void signIn(String username, String password) {
        go("sign-in.xhtml");
        page.locator("#username").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("form:has(#username) button[type=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Presses the button or follows the link with this text. */
    protected final void press(String text) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)))
                .first()
                .click();
    }

    /** Chooses the line with this label in the list of this id. */
    protected final void choose(String id, String label) {
        Locator list = page.locator("[id$=':" + id + "']").first();
        chooseLine(list, page.locator("[id$=':" + id + "_panel'] li[data-label='" + label + "']"));
        PlaywrightAssertions.assertThat(list.locator(".ui-selectonemenu-label")).hasText(label);
    }

    /** Presses a line of a list once the list stands; a list closes when the page moves, and is opened again then. */
    protected final void chooseLine(Locator list, Locator line) {
        for (int attempt = 1; ; attempt++) {
            settle();
            PlaywrightAssertions.assertThat(page.locator(".ui-selectonemenu-panel:visible"))
                    .hasCount(0);
            list.click();
            try {
                page.locator(".ui-selectonemenu-panel.ui-connected-overlay-enter-done:visible")
                        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE / 4));
                line.first().click(new Locator.ClickOptions().setTimeout(PATIENCE / 4));
                return;
            } catch (TimeoutError closed) {
                if (attempt == 3) {
                    throw closed;
                }
            }
        }
    }

    /** Nothing on this page shuts out who uses a keyboard, a screen reader or a large font. */
    protected final void assertAccessible() {
        assertAccessible(page);
    }

    protected static void assertAccessible(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        Object faults = page.evaluate(JUDGED, SERIOUS);
        assertEquals(List.of(), faults, "axe at " + page.url());
    }

    /** No two parts of the page share an id: links would lead to the first of them only, and tables would stay hidden. */
    protected final void assertIdsAreUnique() {
        assertEquals(List.of(), page.evaluate(TWICE), "ids that stand twice at " + page.url());
    }

    /** The script that the library of axe carries. */
    private static String script(String name) {
        try (var file = AxeBuilder.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** No part of the page lies outside the screen. */
    protected final void assertFitsScreen() {
        assertEquals(
                page.evaluate("document.documentElement.clientWidth"),
                page.evaluate("document.documentElement.scrollWidth"),
                "width of " + page.url());
    }

    /** A picture of the whole page in target/system-tests/screenshots. */
    protected final Path screenshot(String name) {
        var file = TestRun.work("screenshots").resolve(test + "-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static com.microsoft.playwright.Browser chromium() {
        var playwright = TestRun.keep(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.path())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }
}
