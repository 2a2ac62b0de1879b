package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Remote;
import kz.kenes.training.api.BeginSchedule;
import kz.kenes.training.api.Consolidation;
import kz.kenes.training.api.FindingEntry;
import kz.kenes.training.api.InstituteSchedules;
import kz.kenes.training.api.TrainingNeeds;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.api.UnitChoice;
import kz.kenes.training.api.UnitSchedules;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.ScheduleState;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The wish of an employee on its way to the consolidated schedule and back, before the pages and by remote calls. */
class TrainingIT extends Sitting {

    private static final String TEACHER = "kchair";
    private static final String HEAD = "umember13";
    private static final String DIRECTOR = "umember4";
    private static final String TITLE = "Академиялық жазу шеберлігі";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final int year = LocalDate.now(ZoneId.of("Asia/Almaty")).getYear() + 1;
    private long unit;
    private long plan;
    private long schedule;
    private long gathered;
    private long whole;

    @Test
    void aWishBecomesAPartOfTheConsolidatedSchedule() throws IOException {
        theTeacherPlans();
        othersSeeNothing();
        theHeadAnalysesAndDrafts();
        theMeetingDiscussesAndTheHeadApproves();
        theDirectorSigns();
        theHrServiceConsolidates();
        financeAndTheApparatusDecide();
        itGoesDownAndIsConfirmed();
        theFormsSayIt();
    }

    private static void refused(String key, Executable command) {
        assertEquals(key, assertThrows(KenesException.class, command).key());
    }

    private <T> T as(String username, Class<T> api) {
        return Remote.as(kenes(), username).api(api);
    }

    private void theTeacherPlans() {
        unit = as(TEACHER, TrainingNeeds.class).mine().works().get(0).unitId();
        enters(TEACHER);
        go("training/need");
        assertAccessible();
        page.locator("button", new Page.LocatorOptions().setHasText(year + " жылғы жоспарды бастау"))
                .click();
        page.waitForURL("**/training/plan?id=*");
        plan = id();
        page.locator("a", new Page.LocatorOptions().setHasText("Оқу қосу")).click();
        page.waitForURL("**/training/item-form*");
        assertAccessible();
        fill("title", TITLE);
        fill("provider", "Назарбаев Университеті");
        choose("area", "Педагогикалық шеберлік");
        choose("purpose", "Міндет: жоғары білімді жетілдіру және инновациялар");
        fill("subject", "Қазақ тілі");
        fill("hours", "0");
        day("startsOn", LocalDate.of(year, 3, 2));
        day("endsOn", LocalDate.of(year, 3, 13));
        amount(input("cost"), "100000");
        assertThat(input("cost")).hasValue(Pattern.compile("100.000,00"));
        share(2, "100000");
        saves();
        says("Сағат саны нөлден көп болуға тиіс");
        fill("hours", "72");
        day("endsOn", LocalDate.of(year + 1, 1, 5));
        saves();
        says("жылдың ішінде басталып, аяқталуға тиіс");
        day("endsOn", LocalDate.of(year, 3, 13));
        share(2, "99999");
        saves();
        says("Олар дәл тең болуға тиіс");
        screenshot("funding-refused");
        share(2, "60000");
        share(0, "40000");
        saves();
        page.waitForURL("**/training/plan?id=*");
        says("Оқу жоспарға сақталды");
        pressSurely("Бөлімшеге тапсыру");
        says("шарт пен техникалық сипаттаманы көрсетіңіз");
        page.locator("a", new Page.LocatorOptions().setHasText("Оқуды өзгерту")).click();
        page.waitForURL("**/training/item-form*");
        paper("shareContract", "№ 55, 20.11");
        paper("specification", "ТС-21, 20.11");
        saves();
        page.waitForURL("**/training/plan?id=*");
        assertAccessible();
        screenshot("plan");
        pressSurely("Бөлімшеге тапсыру");
        state("Бөлімшеге тапсырылды");
    }

    private void day(String id, LocalDate day) {
        fill(id, TYPED.format(day));
        input(id).press("Tab");
    }

    private void share(int source, String amount) {
        settle();
        amount(page.locator("[id$='shares:" + source + ":amount_input']"), amount);
    }

    /** The field puts what it holds in another form a moment after it was entered. */
    private void amount(Locator input, String amount) {
        input.focus();
        page.waitForTimeout(300);
        input.fill(amount);
        input.press("Tab");
    }

    private void paper(String id, String text) {
        page.locator("input[id$=':" + id + "']").first().fill(text);
    }

    private void saves() {
        button("Жоспарға сақтау").click();
    }

    private void othersSeeNothing() {
        refused("shared.NOT_FOUND", () -> as("teacher", TrainingPlans.class).get(plan));
        refused("shared.NOT_FOUND", () -> as("umember9", TrainingPlans.class).get(plan));
        refused("training.NOT_OWN_PLAN", () -> as(HEAD, TrainingPlans.class)
                .takeBack(plan, as(HEAD, TrainingPlans.class).get(plan).version()));
        refused("shared.NOT_FOUND", () -> as(TEACHER, UnitSchedules.class).hints(unit, year));
    }

    private void theHeadAnalysesAndDrafts() {
        long keeper = as(HEAD, UnitSchedules.class).keepers(unit).get(0).id();
        List<FindingEntry> six = new ArrayList<>();
        for (AnalysisInput input : AnalysisInput.values()) {
            six.add(new FindingEntry(input, input == AnalysisInput.QUALITY_SYSTEMS ? " " : "Талданды"));
        }
        refused("training.ANALYSIS_INCOMPLETE", () -> as(HEAD, UnitSchedules.class)
                .begin(new BeginSchedule(unit, year, six, keeper)));
        enters(HEAD);
        assertShows("Бөлімше кестесін жасау");
        UnitChoice choice = as(HEAD, UnitSchedules.class).choices().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
        assertEquals(1, choice.handedIn());
        go("training/schedule-form?unit=" + unit + "&year=" + year);
        assertAccessible();
        for (int i = 0; i < AnalysisInput.values().length; i++) {
            page.locator("textarea[id$='findings:" + i + ":finding']").fill("Талданды: " + i);
        }
        choose("keeper", "Серікова Алтынай Бақытқызы");
        button("Кесте жасау").click();
        page.waitForURL("**/training/schedule?id=*");
        schedule = id();
        assertShows(TITLE);
        assertAccessible();
        refused("training.NOT_DISCUSSED", () -> as(TEACHER, UnitSchedules.class)
                .submit(schedule, as(TEACHER, UnitSchedules.class).get(schedule).version()));
        refused("training.NO_APPROVED_SCHEDULES", () -> as(DIRECTOR, InstituteSchedules.class)
                .compose(as(HEAD, UnitSchedules.class).get(schedule).upperId(), year));
    }

    private void theMeetingDiscussesAndTheHeadApproves() throws IOException {
        enters(TEACHER);
        go("training/schedule?id=" + schedule);
        opens("discussing");
        fill("number", "7");
        day("heldOn", LocalDate.now(ZoneId.of("Asia/Almaty")));
        assertThat(input("number")).hasValue("7");
        assertThat(input("heldOn")).not().hasValue("");
        page.locator("input[type=file]").setInputFiles(new FilePayload("хаттама.pdf", "application/pdf", pdf()));
        button("Талқыланды деп белгілеу").click();
        says("Хаттама байланыстырылды");
        pressSurely("Басшының бекітуіне беру");
        says("Кесте бекітуге берілді");
        enters(HEAD);
        assertShows("Бекіту");
        go("training/schedule?id=" + schedule);
        takes();
        state("Бөлімше басшысы бекітті");
        screenshot("schedule");
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Takes the step that waits for the reader on this page. */
    private void takes() {
        opens("takeStep");
        page.locator("[id='takeStepForm'] button[type=submit]").click();
        says("Қадам орындалды");
    }

    private void theDirectorSigns() {
        enters(DIRECTOR);
        assertShows("Бөлімшелердің кестелерін жинап, қол қою");
        long institute = as(DIRECTOR, UnitSchedules.class).get(schedule).upperId();
        go("training/institute?unit=" + institute + "&year=" + year);
        assertAccessible();
        pressSurely("Бекітілген кестелерді жинап, қол қоюға беру");
        says("Кестелер жиналды");
        gathered = id();
        takes();
        state("HR қызметіне тапсырылды");
    }

    private void theHrServiceConsolidates() {
        enters("hroffice");
        go("training/consolidation?year=" + year);
        assertAccessible();
        whole = as("hroffice", Consolidation.class).of(year).id();
        int before = as("hroffice", Consolidation.class).get(whole).persons();
        page.locator("button", new Page.LocatorOptions().setHasText("Қол қойылғандарды біріктіру"))
                .click();
        says("Алынған кесте: 1");
        assertEquals(before + 1, as("hroffice", Consolidation.class).get(whole).persons());
        refused("training.NOTHING_TO_CONSOLIDATE", () -> as("hroffice", Consolidation.class)
                .consolidate(
                        whole, as("hroffice", Consolidation.class).get(whole).version()));
        refused("shared.NOT_ALLOWED", () -> as("teacher", Consolidation.class).consolidate(whole, 1));
        screenshot("consolidation");
        pressSurely("Бекітуге беру");
        says("Жиынтық кесте бекітуге берілді");
    }

    private void financeAndTheApparatusDecide() {
        ApprovalLife life = as("apparatus", Approvals.class).of("training.consolidated", whole);
        refused("approval.NOT_THIS_STEP", () -> as("apparatus", Approvals.class)
                .approve(new TakeStep(life.id(), life.version(), 2, null)));
        enters("finance");
        assertShows("Келісу");
        go("training/consolidation?id=" + whole);
        takes();
        state("Бюджеті келісілді");
        enters("apparatus");
        go("training/consolidation?id=" + whole);
        takes();
        state("Бекітілді");
        assertThat(page.locator("#content")).containsText("Сейдахмет");
    }

    private void itGoesDownAndIsConfirmed() {
        enters(DIRECTOR);
        assertShows("Бекітілген кестені бөлімшелерге жіберу");
        go("training/institute?id=" + gathered);
        button("Бекітілген кестелерді бөлімшелерге жіберу").click();
        says("Кестелер бөлімшелерге жіберілді");
        enters(HEAD);
        go("training/schedule?id=" + schedule);
        button("Бекітілген кестені алғанымды растау").click();
        says("Алғаныңыз белгіленді");
        assertTrue(as(TEACHER, TrainingPlans.class).get(plan).effective());
        assertEquals(
                ScheduleState.APPROVED,
                as("hroffice", Consolidation.class).get(whole).state(),
                "another unit has not confirmed it yet");
    }

    private void theFormsSayIt() throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            var file = as("hroffice", Consolidation.class).form(whole, language, SheetFormat.PDF);
            try (PDDocument document = Loader.loadPDF(file.bytes())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains("Серікова Алтынай"), text);
                assertTrue(text.contains("602-05"), text);
            }
        }
        var table = as(HEAD, UnitSchedules.class).form(schedule, Language.KK, SheetFormat.XLSX);
        assertTrue(table.name().endsWith(".xlsx"), table.name());
        var paper = as(HEAD, UnitSchedules.class).form(schedule, Language.RU, SheetFormat.DOCX);
        assertTrue(paper.bytes().length > 2000, "a real file");
    }
}
