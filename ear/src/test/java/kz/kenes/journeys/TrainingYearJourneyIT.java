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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
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
import kz.kenes.training.archive.api.TrainingPapers;
import kz.kenes.training.effect.api.TrainingReports;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.ScheduleState;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * The training of one year before the pages: from the wish of a teacher to the consolidated schedule and back, over the order and the
 * course to the annual report and what the management decides on it.
 */
class TrainingYearJourneyIT extends BodySitting {

    private static final String TITLE = "Академиялық жазу шеберлігі";

    private final LocalDate today = RemoteCouncil.today();
    private final int year = today.getYear();
    private final TeachingUniversity university = new TeachingUniversity(kenes());
    private long unit;
    private long plan;
    private long schedule;
    private long gathered;
    private long whole;
    private long itemId;
    private long annual;

    @Test
    @Clause({"TRN-07", "TRN-10", "TRN-16", "TRN-17", "TRN-25", "TRN-28", "TRN-31", "TRN-32"})
    void aYearFromTheWishToTheAnnualReport() throws IOException {
        theTeacherPlans();
        othersSeeNothing();
        theHeadAnalysesAndDrafts();
        theMeetingDiscussesAndTheHeadApproves();
        theDirectorSigns();
        theHrServiceConsolidates();
        financeAndTheApparatusDecide();
        itGoesDownAndIsConfirmed();
        theFormsSayIt();
        anOrderSendsTheTeacher();
        theTeacherReportsOnTheCourse();
        theUnitHearsItAndClosesTheTraining();
        theTeacherReportsOnThePlan();
        theReportsGoUp();
        theManagementDecides();
    }

    private static void refused(String key, Executable command) {
        assertEquals(key, assertThrows(KenesException.class, command).key());
    }

    private void theTeacherPlans() {
        university.opens(year);
        unit = university.teacher.api(TrainingNeeds.class).mine().works().get(0).unitId();
        enters(university.teacher);
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
        day("startsOn", today);
        day("endsOn", today);
        amount(input("cost"), "100000");
        assertThat(input("cost")).hasValue(Pattern.compile("100.000,00"));
        share(2, "100000");
        saves();
        says("Сағат саны нөлден көп болуға тиіс");
        fill("hours", "72");
        day("endsOn", LocalDate.of(year + 1, 1, 5));
        saves();
        says("жылдың ішінде басталып, аяқталуға тиіс");
        day("endsOn", today);
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
        refused(
                "shared.NOT_FOUND",
                () -> university.colleague.api(TrainingPlans.class).get(plan));
        refused(
                "shared.NOT_FOUND",
                () -> university.finance.api(TrainingPlans.class).get(plan));
        refused("training.NOT_OWN_PLAN", () -> university
                .head
                .api(TrainingPlans.class)
                .takeBack(
                        plan, university.head.api(TrainingPlans.class).get(plan).version()));
        refused(
                "shared.NOT_FOUND",
                () -> university.teacher.api(UnitSchedules.class).hints(unit, year));
    }

    private void theHeadAnalysesAndDrafts() {
        long keeper =
                university.head.api(UnitSchedules.class).keepers(unit).get(0).id();
        List<FindingEntry> six = new ArrayList<>();
        for (AnalysisInput input : AnalysisInput.values()) {
            six.add(new FindingEntry(input, input == AnalysisInput.QUALITY_SYSTEMS ? " " : "Талданды"));
        }
        refused(
                "training.ANALYSIS_INCOMPLETE",
                () -> university.head.api(UnitSchedules.class).begin(new BeginSchedule(unit, year, six, keeper)));
        enters(university.head);
        assertShows("Бөлімше кестесін жасау");
        UnitChoice choice = university.head.api(UnitSchedules.class).choices().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
        assertEquals(1, choice.handedIn());
        go("training/schedule-form?unit=" + unit + "&year=" + year);
        assertAccessible();
        for (int i = 0; i < AnalysisInput.values().length; i++) {
            page.locator("textarea[id$='findings:" + i + ":finding']").fill("Талданды: " + i);
        }
        choose("keeper", university.teacher.surname() + " Аты Әкесінің аты");
        button("Кесте жасау").click();
        page.waitForURL("**/training/schedule?id=*");
        schedule = id();
        assertShows(TITLE);
        assertAccessible();
        refused("training.NOT_DISCUSSED", () -> university
                .teacher
                .api(UnitSchedules.class)
                .submit(
                        schedule,
                        university
                                .teacher
                                .api(UnitSchedules.class)
                                .get(schedule)
                                .version()));
        refused("training.NO_APPROVED_SCHEDULES", () -> university
                .director
                .api(InstituteSchedules.class)
                .compose(university.head.api(UnitSchedules.class).get(schedule).upperId(), year));
    }

    private void theMeetingDiscussesAndTheHeadApproves() throws IOException {
        enters(university.teacher);
        go("training/schedule?id=" + schedule);
        opens("discussing");
        fill("number", "7");
        day("heldOn", today);
        assertThat(input("number")).hasValue("7");
        assertThat(input("heldOn")).not().hasValue("");
        page.locator("input[type=file]").setInputFiles(new FilePayload("хаттама.pdf", "application/pdf", pdf()));
        button("Талқыланды деп белгілеу").click();
        says("Хаттама байланыстырылды");
        pressSurely("Басшының бекітуіне беру");
        says("Кесте бекітуге берілді");
        enters(university.head);
        assertShows("Бекіту");
        go("training/schedule?id=" + schedule);
        takesStep();
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

    private void theDirectorSigns() {
        enters(university.director);
        assertShows("Бөлімшелердің кестелерін жинап, қол қою");
        long institute =
                university.director.api(UnitSchedules.class).get(schedule).upperId();
        go("training/institute?unit=" + institute + "&year=" + year);
        assertAccessible();
        pressSurely("Бекітілген кестелерді жинап, қол қоюға беру");
        says("Кестелер жиналды");
        gathered = id();
        takesStep();
        state("HR қызметіне тапсырылды");
    }

    private void theHrServiceConsolidates() {
        enters(university.hr);
        go("training/consolidation?year=" + year);
        assertAccessible();
        whole = university.hr.api(Consolidation.class).of(year).id();
        int before = university.hr.api(Consolidation.class).get(whole).persons();
        page.locator("button", new Page.LocatorOptions().setHasText("Қол қойылғандарды біріктіру"))
                .click();
        says("Алынған кесте: 1");
        assertEquals(
                before + 1, university.hr.api(Consolidation.class).get(whole).persons());
        refused("training.NOTHING_TO_CONSOLIDATE", () -> university
                .hr
                .api(Consolidation.class)
                .consolidate(
                        whole, university.hr.api(Consolidation.class).get(whole).version()));
        refused(
                "shared.NOT_ALLOWED",
                () -> university.colleague.api(Consolidation.class).consolidate(whole, 1));
        screenshot("consolidation");
        pressSurely("Бекітуге беру");
        says("Жиынтық кесте бекітуге берілді");
    }

    private void financeAndTheApparatusDecide() {
        ApprovalLife life = university.apparatus.api(Approvals.class).of("training.consolidated", whole);
        refused("approval.NOT_THIS_STEP", () -> university
                .apparatus
                .api(Approvals.class)
                .approve(new TakeStep(life.id(), life.version(), 2, null)));
        enters(university.finance);
        assertShows("Келісу");
        go("training/consolidation?id=" + whole);
        takesStep();
        state("Бюджеті келісілді");
        enters(university.apparatus);
        go("training/consolidation?id=" + whole);
        takesStep();
        state("Бекітілді");
        assertThat(page.locator("#content")).containsText(university.apparatus.surname());
    }

    private void itGoesDownAndIsConfirmed() {
        enters(university.director);
        assertShows("Бекітілген кестені бөлімшелерге жіберу");
        go("training/institute?id=" + gathered);
        button("Бекітілген кестелерді бөлімшелерге жіберу").click();
        says("Кестелер бөлімшелерге жіберілді");
        enters(university.head);
        go("training/schedule?id=" + schedule);
        button("Бекітілген кестені алғанымды растау").click();
        says("Алғаныңыз белгіленді");
        assertTrue(university.teacher.api(TrainingPlans.class).get(plan).effective());
        assertEquals(
                ScheduleState.COMMUNICATED,
                university.hr.api(Consolidation.class).get(whole).state());
    }

    private void theFormsSayIt() throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            var file = university.hr.api(Consolidation.class).form(whole, language, SheetFormat.PDF);
            try (PDDocument document = Loader.loadPDF(file.bytes())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains(university.teacher.surname() + " "), text);
                assertTrue(text.contains("602-05"), text);
            }
        }
        var table = university.head.api(UnitSchedules.class).form(schedule, Language.KK, SheetFormat.XLSX);
        assertTrue(table.name().endsWith(".xlsx"), table.name());
        var paper = university.head.api(UnitSchedules.class).form(schedule, Language.RU, SheetFormat.DOCX);
        assertTrue(paper.bytes().length > 2000, "a real file");
    }

    private void anOrderSendsTheTeacher() {
        ApprovedItemRow item = university
                .hr
                .api(TrainingOrders.class)
                .items(ListQuery.first(5))
                .rows()
                .get(0);
        enters(university.hr);
        assertShows("Бекітілген оқуға бұйрық шығару");
        go("training/order-form?item=" + item.id());
        fill("placeKk", "Астана қ., Назарбаев Университеті");
        fill("placeRu", "г. Астана, Назарбаев Университет");
        button("Жобаны жасау").click();
        arrives("training/order");
        long order = id();
        opens("issuing");
        sends("issueForm", "бұйрық шығарылды");
        enters(university.teacher);
        go("training/order?id=" + order);
        button("Бұйрықпен таныстым").click();
        says("танысқаныңыз белгіленді");
        screenshot("order");
        itemId = item.id();
    }

    /** Presses the button of a dialog. */
    private void sends(String form, String message) {
        page.locator("[id='" + form + "'] button[type=submit]").click();
        says(message);
    }

    private void theTeacherReportsOnTheCourse() throws IOException {
        go("training/plan?id=" + plan);
        opens("completing");
        fill("proof", "№ 77 сертификат");
        day("doneOn", today);
        sends("completeForm", "Оқу орындалды деп белгіленді");
        go("training/course?item=" + itemId);
        opens("reporting");
        fill("courseText", "Мақала мен бағдарламаны академиялық стильде жазуды үйрендім.");
        fill("gained", "72");
        fill("certificateNumber", "77");
        fill("holder", university.teacher.surname() + " Аты");
        attaches("reportForm", "сертификат.pdf");
        for (String mark : List.of("markContent", "markTeaching", "markUsefulness", "markOrganisation")) {
            choose(mark, "5");
        }
        sends("reportForm", "Есеп бөлімшеге тапсырылды");
    }

    private void attaches(String form, String name) throws IOException {
        page.locator("[id='" + form + "'] input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", pdf()));
    }

    /** The minutes of the unit's meeting, kept on paper. */
    private void minutes(String form, String number, String message) throws IOException {
        fill("number", number);
        day("heldOn", today);
        attaches(form, "хаттама.pdf");
        sends(form, message);
    }

    private void theUnitHearsItAndClosesTheTraining() throws IOException {
        enters(university.head);
        assertShows("Есепті тыңдап, хаттамалау");
        go("training/course?item=" + itemId);
        opens("hearing");
        day("heardOn", today);
        fill("discussion", "Нәтижесі талқыланды.");
        choose("recommendation", "Ұсыным беру орынды");
        fill("ground", "Курсты толық меңгерді.");
        fill("improvement", "Әріптестеріне ашық сабақ өткізсін.");
        sends("meetingForm", "Отырыс нәтижесі сақталды");
        opens("linking");
        minutes("linkForm", "8", "Хаттама байланыстырылды");
        pressSurely("Оқуды жабу");
        says("Оқу жабылды");
        state("Жабылды");
    }

    private void theTeacherReportsOnThePlan() throws IOException {
        enters(university.teacher);
        go("training/plan-report?plan=" + plan);
        assertAccessible();
        opens("reporting");
        fill("planText", "Жоспарланған оқудан өттім.");
        sends("reportForm", "Есеп бөлімшеге тапсырылды");
        enters(university.head);
        go("training/plan-report?plan=" + plan);
        opens("resolving");
        fill("resolution", "Жоспар орындалды.");
        minutes("resolveForm", "9", "Бұрыштама қойылды");
    }

    /** Chair, institute and university, each from what is signed below. */
    private void theReportsGoUp() throws IOException {
        begins(university.head);
        opens("linking");
        minutes("linkForm", "10", "Хаттама байланыстырылды");
        submitsAndSigns();
        begins(university.director);
        submitsAndSigns();
        begins(university.hr);
        submitsAndSigns();
        annual = id();
        screenshot("annual-report");
        assertAccessible();
        var numbers = university.hr.api(TrainingReports.class).get(annual).total();
        assertEquals(1, numbers.planned());
        assertEquals(1, numbers.completed());
        assertEquals(72, numbers.hours());
        for (Language language : List.of(Language.KK, Language.RU)) {
            String text = words(university
                    .hr
                    .api(TrainingReports.class)
                    .form(annual, language, SheetFormat.PDF)
                    .bytes());
            assertTrue(text.contains("602-06"), text);
            assertTrue(text.contains(university.council.name), text);
        }
        assertTrue(
                university.hr.api(TrainingPapers.class).list(ListQuery.first(20)).rows().stream()
                        .anyMatch(paper -> paper.code().equals("602-06")),
                "in the register of papers");
    }

    private void begins(Member author) {
        enters(author);
        go("training/reports");
        button("Есеп жасау").first().click();
        arrives("training/report");
    }

    private void submitsAndSigns() {
        opens("submitting");
        fill("words", "Жоспар толық орындалды.");
        sends("submitForm", "Есеп қол қоюға берілді");
        takesStep();
        state("Қол қойылды");
    }

    private void theManagementDecides() {
        opens("analysing");
        fill("found", "Басқарма жылдық есепті қарады.");
        sends("analyseForm", "Талдау сақталды");
        opens("deciding");
        fill("decisionText", "Келесі жылғы бюджетте ұзақ мерзімді шарт көзделсін.");
        fill("ground", "Басқарма, № 4 хаттама");
        day("decidedOn", today);
        chooses("responsible", university.finance.surname() + " ");
        day("decisionDue", today.plusMonths(1));
        sends("decideForm", "Шешім енгізілді");
        enters(university.finance);
        go("training/report?id=" + annual);
        opens("finishing");
        fill("result", "Бюджет жобасына енгізілді.");
        sends("finishForm", "Орындалғаны белгіленді");
        screenshot("decision-done");
        refused(
                "shared.NOT_FOUND",
                () -> Remote.as(kenes(), "teacher").api(TrainingReports.class).get(annual));
    }
}
