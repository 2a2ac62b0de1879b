package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.voting.written.api.WrittenVotes;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.Links;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every page of the war, at a desk and on a phone: it fits the screen and shuts nobody out. Pages are found in the file tree and
 * reached as people reach them, by links from the desk, with the demo data. A page to which no link leads has a line in
 * {@code every-page.csv}: its address, and who goes there. It looks at a Kenes as {@code mvn -Prun} starts it.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TestRun.H2)
class EveryPageIT extends Browser {

    private static final Path WAR = Path.of("..", "web", "src", "main", "webapp");
    private static final String NOBODY = "-";
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)\\}");

    /** What follows the new width of a screen, a chart or a calendar, has been drawn anew. */
    private static final String DRAWN =
            "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50))))";

    /** Whoever comes first looks at every page that he or she reaches. */
    private static final List<String> PEOPLE = List.of(
            "usecretary",
            "asecretary",
            "admin",
            "uchair",
            "umember1",
            "rector",
            "hroffice",
            "rsecretary",
            "auditor",
            "teacher");

    /** Nobody opens all the data of a page while somebody else may find the rest in fewer places. */
    private static final List<Integer> PLACES = List.of(1, 3, 12);

    /** Page by name, with the address at which it is looked at, by person. */
    private final Map<String, Map<String, String>> rounds = new LinkedHashMap<>();

    private final Set<String> missing = new TreeSet<>();

    @Override
    protected Kenes kenes() {
        return TestRun.kenesOnH2();
    }

    private void reachEveryPage() throws IOException {
        missing.addAll(pages());
        for (String line : lines()) {
            String[] part = line.split(",", 2);
            String page = part[0].replaceAll("(\\.xhtml)?\\?.*", "");
            assertTrue(missing.remove(page), "no such page any more, or twice in every-page.csv: " + page);
            String address = NAMED.matcher(part[0]).replaceAll(name -> found(name.group(1)));
            rounds.computeIfAbsent(part[1].strip(), who -> new TreeMap<>()).put(page, address);
        }
        Map<String, Links> people = new LinkedHashMap<>();
        for (int places : PLACES) {
            for (String person : PEOPLE) {
                if (missing.isEmpty()) {
                    return;
                }
                Map<String, String> reached =
                        people.computeIfAbsent(person, this::desk).reach(missing, places);
                rounds.computeIfAbsent(person, who -> new TreeMap<>()).putAll(reached);
                missing.removeAll(reached.keySet());
            }
        }
        assertEquals(
                Set.of(),
                missing,
                "no link leads there in the demo data; add a link, data or a line to every-page.csv");
    }

    /** Where this person begins. */
    private Links desk(String person) {
        atDesk();
        signIn(person);
        return new Links(page.context().cookies(), kenes().at(""), "desk");
    }

    /** What stands in braces in {@code every-page.csv}. */
    private String found(String name) {
        Remote secretary = Remote.as(kenes(), "usecretary");
        return switch (name) {
            case "meeting" -> String.valueOf(decided(secretary).id());
            case "ballot" ->
                String.valueOf(
                        decided(secretary).agenda().get(0).ballots().get(0).id());
            case "live" -> String.valueOf(sitting(secretary));
            case "written" ->
                String.valueOf(secretary
                        .api(WrittenVotes.class)
                        .list(ListQuery.first(1))
                        .rows()
                        .get(0)
                        .id());
            case "extract" ->
                secretary
                        .api(Extracts.class)
                        .list(ListQuery.first(1))
                        .rows()
                        .get(0)
                        .code();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The meeting that is open at this moment. */
    private static long sitting(Remote secretary) {
        return secretary.api(Meetings.class).list(ListQuery.first(100)).rows().stream()
                .filter(row -> row.state() == MeetingState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static MeetingView decided(Remote secretary) {
        Meetings meetings = secretary.api(Meetings.class);
        return meetings.list(ListQuery.first(100)).rows().stream()
                .map(row -> meetings.get(row.id()))
                .filter(meeting -> !meeting.agenda().isEmpty()
                        && !meeting.agenda().get(0).ballots().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void everyPageFitsAndShutsNobodyOut() throws IOException {
        reachEveryPage();
        List<Executable> faults = new ArrayList<>();
        rounds.forEach((person, addresses) -> {
            atDesk();
            if (!person.equals(NOBODY)) {
                signIn(person);
            }
            addresses.forEach((name, address) -> look(name, address, faults));
        });
        assertAll(faults);
    }

    /** What appears only when it is asked for: a chosen person, an open calendar. */
    @Test
    void chosenPersonsAndCalendarsShutNobodyOut() {
        signIn("usecretary");
        go("council/decision?ballot=" + found("ballot"));
        // a real keyboard: letters without a key of their own are not listened to before the first key
        page.locator("[id$='persons_input']").press("End");
        page.locator("[id$='persons_input']").pressSequentially("Бейсенова");
        page.locator(".ui-autocomplete-item").first().click();
        page.locator(".ui-autocomplete-token").first().waitFor();
        page.locator("[id$='due_input']").click();
        page.locator(".ui-datepicker table").first().waitFor();
        assertAccessible();
    }

    /** One visit, at a desk and then in the width of a phone. */
    private void look(String name, String address, List<Executable> faults) {
        page.setViewportSize(1280, 800);
        int status = page.navigate(kenes().at(address).toString()).status();
        assertTrue(status == 200 || name.startsWith("error/"), () -> address + " answers " + status);
        assertTrue(page.url().contains(name), () -> address + " leads to " + page.url());
        judge(name, 1280, faults);
        page.setViewportSize(390, 844);
        page.evaluate(DRAWN);
        judge(name, 390, faults);
    }

    private void judge(String name, int width, List<Executable> faults) {
        try {
            assertFitsScreen();
            assertIdsAreUnique();
            assertAccessible();
        } catch (AssertionError fault) {
            screenshot(name.replace('/', '-') + width);
            faults.add(() -> {
                throw new AssertionError(name + " at " + width + ": " + fault.getMessage());
            });
        }
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(WAR)) {
            return files.map(file -> WAR.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            file.endsWith(".xhtml") && !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> file.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> lines() throws IOException {
        try (var file = EveryPageIT.class.getResourceAsStream("every-page.csv")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
