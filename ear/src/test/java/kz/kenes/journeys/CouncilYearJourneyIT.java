package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The year of a university council, from the plan to the annual report whose numbers say what has happened before the pages. */
class CouncilYearJourneyIT extends BodySitting {

    private static final String FROM_PLAN = "Силлабустарды жаңарту қорытындысы туралы";
    private static final String PROPOSED = "Зертханалық журналдарды цифрлық нұсқаға көшіру туралы";
    private static final String SEMINAR = "Бағалау критерийлері бойынша семинар өткізу";
    private static final String RULES = "Пән портфолиосының талаптарын әзірлеу";
    private static final String QUESTION = "Силлабустар жаңартылсын.";
    private static final String ADOPTED = "Журналдар цифрлық нұсқаға көшірілсін.";
    private static final int PRESENT = 5;

    private final RemoteCouncil council = new RemoteCouncil(kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6);
    private final Member teacher = council.person(Set.of(Role.EMPLOYEE));
    private final Member executor = council.members.get(4);
    private final AcademicYear year = AcademicYear.of(RemoteCouncil.today());
    private long plan;
    private long meeting;
    private long report;

    @Test
    @Clause({"PLN-01", "PLN-07", "PLN-08", "MTG-06", "MTG-33", "CNL-07"})
    void aYearFromThePlanToTheReport() throws IOException {
        plans();
        aLineBecomesAMeeting();
        aTeacherProposes();
        theCouncilMeets();
        theTaskIsCarriedOut();
        thePlanKnows();
        theReportSaysWhatHappened();
        theReportIsApprovedAndReceived();
    }

    private void plans() {
        plan = draftsPlan(council, year.toString());
        addsLine(FROM_PLAN, "Отырыс мәселесі", executor, "1. ");
        addsLine(SEMINAR, "Іс-шара", council.members.get(3), "1. ");
        addsLine(RULES, "Құжат", council.members.get(5), "1. ");
        assertAccessible();
        pressSurely("Келісуге жіберу");
        says("Жоспар келісуге жіберілді");
        state("Келісуде");
        enters(council.chair());
        page.locator("#approvals a").first().click();
        arrives("plan/plan");
        assertEquals(plan, id());
        takesStep();
        state("Бекітілген");
        screenshot("plan");
    }

    private void aLineBecomesAMeeting() {
        enters(council.secretary());
        go("plan/plan?id=" + plan);
        page.locator("#actions a", new Page.LocatorOptions().setHasText("Күн тәртібіне енгізу"))
                .click();
        arrives("plan/plan-meeting");
        assertShows(FROM_PLAN);
        startsSoon();
        fill("place", "305-аудитория");
        button("Күн тәртібіне енгізу").click();
        arrives("council/agenda");
        meeting = id();
        assertThat(items()).hasCount(1);
        assertThat(items().first()).containsText(FROM_PLAN);
    }

    private void aTeacherProposes() {
        enters(teacher);
        go("council/proposal-form");
        chooses("body", council.name);
        fill("titleKk", PROPOSED);
        fill("titleRu", "О переводе лабораторных журналов в цифровую форму");
        fill("reason", "Қағаз журналдар жоғалып, деректері екі рет жазылады.");
        fill("draftKk", ADOPTED);
        fill("draftRu", "Перевести журналы в цифровую форму.");
        button("Хатшыға жіберу").click();
        arrives("council/proposal");
        state("Хатшыны күтуде");
        long proposal = id();
        enters(council.secretary());
        page.locator("#proposals a", new Page.LocatorOptions().setHasText(PROPOSED))
                .click();
        page.locator("#actions a", new Page.LocatorOptions().setHasText("Күн тәртібіне енгізу"))
                .click();
        assertThat(input("rapporteur")).hasValue(Pattern.compile(teacher.surname() + " .+"));
        page.locator("[id='form:remits'] label").nth(1).click();
        button("Күн тәртібіне қосу").click();
        says("Мәселе күн тәртібіне енгізілді");
        enters(teacher);
        go("council/proposal?id=" + proposal);
        state("Күн тәртібіне енгізілді");
        enters(council.secretary());
    }

    private void theCouncilMeets() {
        comesTogether(council, meeting, PRESENT);
        enters(council.members.get(3));
        go("notice/notices");
        assertShows("Отырысқа шақыру");
        List<Member> others = List.of(council.chair(), council.deputy(), council.secretary(), council.members.get(4));
        beginsVote(council, meeting, 1, QUESTION);
        vote(meeting, council.members.get(3), others);
        decides(council, meeting, 1, () -> {
            finds("persons", executor);
            fill(
                    "due",
                    DateTimeFormatter.ofPattern("dd.MM.yyyy")
                            .format(RemoteCouncil.today().plusMonths(1)));
            input("due").press("Tab");
        });
        beginsVote(council, meeting, 2, null);
        vote(meeting, council.members.get(3), others);
        decides(council, meeting, 2, () -> page.locator("label", new Page.LocatorOptions().setHasText("Ұсыным"))
                .click());
        endsAndSigns(council, meeting, List.of(FROM_PLAN, PROPOSED));
    }

    private void theTaskIsCarriedOut() {
        enters(executor);
        page.locator("#tasks a", new Page.LocatorOptions().setHasText(QUESTION)).click();
        arrives("council/task");
        opens("reporting");
        fill("note", "Жиырма силлабус жаңартылды.");
        fill("link", "https://alt.edu.kz/syllabus");
        button("Хабарлау").click();
        says("Орындалғаны хабарланды");
        state("Орындалды деп хабарланды");
        enters(council.secretary());
        page.locator("#tasks a", new Page.LocatorOptions().setHasText(QUESTION)).click();
        arrives("council/task");
        opens("accepting");
        page.locator("#acceptForm button[type=submit]").click();
        says("Тапсырма қабылданды");
        state("Қабылданды");
        assertAccessible();
    }

    /** The signed minutes have done the line that became the item. */
    private void thePlanKnows() {
        go("plan/plan?id=" + plan);
        var line = page.locator(".k-plan-months tr", new Page.LocatorOptions().setHasText(FROM_PLAN));
        assertThat(line).containsText("Орындалды");
        assertThat(line).containsText("№ 1, 1.1");
        assertShows("33 % (3 тармақтың 1 орындалды)");
        assertAccessible();
        screenshot("plan-done");
    }

    private void theReportSaysWhatHappened() {
        go("plan/reports");
        opens("beginning");
        chooses("chosen", year.toString());
        page.locator("#beginForm button[type=submit]").click();
        arrives("plan/report");
        report = id();
        Map.ofEntries(
                        Map.entry("Өткізілген отырыстар", "1"),
                        Map.entry("оның ішінде кезектен тыс", "0"),
                        Map.entry("Өтпеген отырыстар", "0"),
                        Map.entry("Мүшелердің қатысуы", PRESENT + " / 6"),
                        Map.entry("Қаралған мәселелер", "2"),
                        Map.entry("Түскен ұсыныстар", "1"),
                        Map.entry("Дауысқа салынған мәселелер", "2"),
                        Map.entry("Берілген дауыстар", "10"),
                        Map.entry("Қабылданған шешімдер", "2"),
                        Map.entry("оның ішінде міндетті", "1"),
                        Map.entry("оның ішінде ұсынымдық", "1"),
                        Map.entry("Берілген тапсырмалар", "1"),
                        Map.entry("Мерзімінде орындалған", "1 / 1"),
                        Map.entry("Мерзімі өткен", "0"),
                        Map.entry("Жоспар тармақтары", "3"),
                        Map.entry("Орындалған тармақтар", "1 / 3"),
                        Map.entry("Өткізілген іс-шаралар", "0"))
                .forEach(this::says);
        assertThat(page.locator("#members")).containsText(executor.surname());
        assertAccessible();
        screenshot("report");
        page.locator("#sections a", new Page.LocatorOptions().setHasText("Жазу"))
                .first()
                .click();
        arrives("plan/report-part");
        fill("kk", "Отырыс жоспар бойынша өтті.");
        fill("ru", "Заседание прошло по плану.");
        button("Сақтау").click();
        says("Бөлім сақталды");
        page.locator("#actions a", new Page.LocatorOptions().setHasText("Міндеттер"))
                .click();
        page.locator("[id='undoneForm'] tr", new Page.LocatorOptions().setHasText(SEMINAR))
                .getByText("Міндет ету")
                .click();
        says("Міндет қосылды");
    }

    private void says(String figure, String amount) {
        var tile = page.locator(
                ".k-tiles li", new Page.LocatorOptions().setHas(page.locator("span:text-is(\"" + figure + "\")")));
        assertThat(tile.locator("b")).hasText(amount);
    }

    private void theReportIsApprovedAndReceived() throws IOException {
        go("plan/report?id=" + report);
        pressSurely("Деректерді сақтау");
        state("Деректері сақталған");
        pressSurely("Бекітуге жіберу");
        state("Бекітуге жіберілген");
        enters(council.chair());
        page.locator("#approvals a").first().click();
        arrives("plan/report");
        assertEquals(report, id());
        takesStep();
        state("Бекітілген");
        enters(council.secretary());
        go("plan/report?id=" + report);
        String pdf = words(downloads("PDF (қаз)"));
        assertTrue(pdf.contains("Отырыс жоспар бойынша өтті."), pdf);
        assertTrue(pdf.contains("Берілген дауыстар 10"), pdf);
        assertTrue(pdf.contains(SEMINAR), pdf);
        try (var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(downloads("DOCX (рус)"))))) {
            String russian = docx.getText();
            assertTrue(russian.contains("Заседание прошло по плану."), russian);
        }
        pressSurely("Тапсыру");
        state("Тапсырылған");
        enters(council.rector);
        go("notice/notices");
        assertShows("Жылдық есеп тапсырылды: " + council.name);
        go("desk");
        page.locator("#reports a").first().click();
        arrives("plan/report");
        assertEquals(report, id());
        page.locator("#receiving")
                .locator("button", new Locator.LocatorOptions().setHasText("Қабылдау"))
                .click();
        says("Есептің қабылданғаны белгіленді");
        assertAccessible();
        screenshot("received");
    }
}
