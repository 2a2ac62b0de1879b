package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import kz.kenes.quality.api.AppointChecker;
import kz.kenes.quality.api.AuditProgrammes;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.NonconformityView;
import kz.kenes.quality.api.ProposeAudit;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RecordRecheck;
import kz.kenes.quality.api.ReportAction;
import kz.kenes.quality.api.RiskView;
import kz.kenes.quality.api.Risks;
import kz.kenes.quality.api.SetAction;
import kz.kenes.quality.api.TeachingMarks;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Remote;
import kz.kenes.training.api.TrainingNeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What was not reached goes through the journal before the pages, is opened anew, and closed; other programs enter it once. */
class QualityIT extends Sitting {

    private static final String HEAD = "umember13";
    private static final String TEACHER = "kchair";
    private static final String CHECKER = "umember12";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private long id;

    private static void refused(String key, Executable command) {
        assertEquals(key, assertThrows(KenesException.class, command).key());
    }

    private Nonconformities as(String username) {
        return Remote.as(kenes(), username).api(Nonconformities.class);
    }

    private NonconformityView seen(String username) {
        return as(username).get(id);
    }

    @Test
    @Clause({"QUA-06", "QUA-07", "QUA-08"})
    void aNonconformityIsOpenedAnewBeforeItIsClosed() {
        theHeadEntersItWithItsCause();
        theHeadSetsAnAction();
        theTeacherDoesIt();
        nobodyChecksTheOwnWork();
        aNegativeRecheckOpensItAnew();
        onlyAPositiveRecheckCloses();
    }

    private void theHeadEntersItWithItsCause() {
        enters(HEAD);
        go("quality/nonconformities");
        assertAccessible();
        go("quality/nonconformity-form");
        assertAccessible();
        fill("text", "Қазақ тілі курсы өткізілмеді");
        fill("foundOn", TYPED.format(today));
        input("foundOn").press("Tab");
        button("Сәйкессіздікті тіркеу").click();
        says("Артта қалу себебін жазыңыз");
        fill("cause", "Топ жиналмады");
        button("Сәйкессіздікті тіркеу").click();
        page.waitForURL("**/quality/nonconformity?id=*");
        says("Сәйкессіздік журналға тіркелді");
        state("Ашық");
        assertAccessible();
        id = id();
        refused("shared.NOT_FOUND", () -> seen("tutor5"));
        refused("quality.WRONG_STATE", () -> as(HEAD).recheck(
                        new RecordRecheck(id, seen(HEAD).version(), true, "Жойылды")));
    }

    private void theHeadSetsAnAction() {
        opens("acting");
        fill("task", "Курсты басқа ұйыммен өткізу");
        button("Белгілеу").click();
        says("жауаптыны таңдаңыз");
        findPerson("responsible", "Серікова");
        fill("due", TYPED.format(today.plusDays(7)));
        input("due").press("Tab");
        button("Белгілеу").click();
        says("Түзету әрекеті белгіленді");
        state("Түзетілуде");
        refused("quality.NOT_KEEPER", () -> as(TEACHER)
                .act(new SetAction(id, seen(TEACHER).version(), "Іс", null, today)));
    }

    private void theTeacherDoesIt() {
        enters(TEACHER);
        assertShows("Түзету әрекетін орындау");
        go("quality/nonconformity?id=" + id);
        opens("reporting");
        fill("outcome", "Курс өткізілді");
        button("Орындалды деп белгілеу").click();
        says("Дәлелін көрсетіңіз");
        assertThat(page.locator("[id='reporting'] .k-refusal")).containsText("Дәлелін көрсетіңіз");
        assertThat(input("outcome")).hasValue("Курс өткізілді");
        fill("evidence", "№ 48 шарт");
        button("Орындалды деп белгілеу").click();
        says("орындалды деп белгіленді");
        state("Түзету орындалды");
        screenshot("corrected");
    }

    private void nobodyChecksTheOwnWork() {
        enters(HEAD);
        go("quality/nonconformity?id=" + id);
        opens("appointing");
        findPerson("checker", "Серікова");
        fill("until", TYPED.format(today.plusDays(3)));
        input("until").press("Tab");
        page.locator("[id='appointForm'] button[type=submit]").click();
        says("өз ісін өзі тексермейді");
        appoint();
    }

    private void appoint() {
        long checker = as(HEAD).findPersons("Өтеген").get(0).id();
        as(HEAD).appoint(new AppointChecker(id, seen(HEAD).version(), checker, today.plusDays(3)));
        refused("quality.NOT_CHECKER", () -> as(HEAD).recheck(
                        new RecordRecheck(id, seen(HEAD).version(), true, "Жойылды")));
    }

    private void rechecks(String button, String message) {
        enters(CHECKER);
        assertShows("Қайта тексеру");
        go("quality/nonconformity?id=" + id);
        opens("rechecking");
        fill("result", "Құжаттар қаралды");
        button(button).click();
        says(message);
    }

    private void aNegativeRecheckOpensItAnew() {
        rechecks("Жойылған жоқ: қайта ашу", "қайта ашылды");
        state("Түзетілуде");
        long teacher = seen(HEAD).corrections().get(0).responsibleId();
        as(HEAD).act(new SetAction(id, seen(HEAD).version(), "Сертификаттарды жинау", teacher, today.plusDays(5)));
        NonconformityView again = seen(TEACHER);
        as(TEACHER)
                .report(new ReportAction(id, again.version(), again.own().get(0).id(), "Жиналды", "№ 49 тізім", null));
        appoint();
    }

    private void onlyAPositiveRecheckCloses() {
        rechecks("Жойылды: жабу", "Сәйкессіздік жабылды");
        state("Жабылды");
        assertThat(page.locator("#content")).containsText("2-айналым");
        screenshot("closed");
        assertEquals(NonconformityState.CLOSED, seen(HEAD).state());
        refused("quality.WRONG_STATE", () -> as(HEAD).act(
                        new SetAction(id, seen(HEAD).version(), "Іс", null, today)));
    }

    private void theMarksComeAsATable() {
        TeachingMarks marks = Remote.as(kenes(), "hroffice").api(TeachingMarks.class);
        long before = marks.list(ListQuery.first(1)).total();
        int year = today.getYear() - 1;
        refused(
                "quality.MARK_PERSON_UNKNOWN",
                () -> marks.importTable(
                        table("Қожабек Бауыржан Сәкенұлы;" + year + ";1;70;\nЕшкім;" + year + ";1;70;\n")));
        refused(
                "quality.MARK_ROW_WRONG",
                () -> marks.importTable(table("Қожабек Бауыржан Сәкенұлы;" + year + ";1;жақсы;\n")));
        assertEquals(before, marks.list(ListQuery.first(1)).total(), "all of it or nothing");
        assertEquals(1, marks.importTable(table("қожабек  бауыржан сәкенұлы;" + year + ";1;70;Ашық сабақ\n")));
        assertEquals(before + 1, marks.list(ListQuery.first(1)).total());
    }

    private static FileContent table(String rows) {
        return new FileContent(
                "бағалар.csv",
                "text/csv",
                ("Аты-жөні;Жыл;Семестр;Баға;Ескертпе\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private RaiseNonconformity byProgram(String key) {
        long unit = Remote.as(kenes(), HEAD)
                .api(TrainingNeeds.class)
                .mine()
                .works()
                .get(0)
                .unitId();
        return new RaiseNonconformity(
                unit,
                NonconformitySource.PLANNED_RESULT,
                null,
                "Сабақ кестесінде курс жоқ",
                CauseKind.PLANNING,
                "Кесте кеш жаңарған",
                today,
                null,
                null,
                key);
    }

    @Test
    @Clause({"QUA-06", "QUA-09"})
    void anotherProgramEntersAnythingOnce() {
        Nonconformities portal = as("portal");
        String key = "portal-" + System.nanoTime();
        long first = portal.raise(byProgram(key));
        assertEquals(first, portal.raise(byProgram(key)));
        assertEquals(null, portal.get(first).raisedBy());
        assertTrue(portal.list(ListQuery.first(100)).rows().stream().anyMatch(row -> row.id() == first));
        RaiseNonconformity demand = byProgram(key + "-2");
        refused(
                "quality.NOT_DEMANDER",
                () -> portal.raise(new RaiseNonconformity(
                        demand.unitId(),
                        NonconformitySource.INSPECTION,
                        null,
                        "Мәтін",
                        null,
                        "Себеп",
                        today,
                        today.plusDays(3),
                        null,
                        null)));
    }

    @Test
    @Clause({"QUA-02", "QUA-03", "QUA-11"})
    void risksAndMarksAreReadWhereTheyAreNeeded() {
        enters("hroffice");
        go("quality/risks");
        assertAccessible();
        page.locator("a.k-open", new Page.LocatorOptions().setHasText("қатыспау қаупі"))
                .click();
        page.waitForURL("**/quality/risk?id=*");
        assertAccessible();
        assertShows("Тексеру: кесте уақтылы бекітілді ме");
        RiskView risk = Remote.as(kenes(), "hroffice").api(Risks.class).get(id());
        assertEquals(2, risk.checks().size());
        go("quality/marks");
        assertAccessible();
        assertTrue(Remote.as(kenes(), "hroffice")
                        .api(TeachingMarks.class)
                        .list(ListQuery.first(10))
                        .total()
                > 5);
        theMarksComeAsATable();
        go("quality/controls");
        assertAccessible();
        enters("tutor3");
        go("training/need");
        assertShows("Бағалау критерийлері түсіндірілмеген");
    }

    private AuditProgrammes programmes(String username) {
        return Remote.as(kenes(), username).api(AuditProgrammes.class);
    }

    @Test
    @Clause("QUA-10")
    void anAuditOfTheProgrammeIsHeldByItsAuditor() {
        enters("udeputy");
        go("quality/audits");
        assertAccessible();
        go("quality/audit-form");
        assertAccessible();
        fill("subject", "Аудиттің тақырыбы");
        button("Бағдарламаға қосу").click();
        says("өрісін толтырыңыз");
        assertThat(input("subject")).hasValue("Аудиттің тақырыбы");
        long audit = proposedAndApproved("Есептілік " + System.nanoTime());
        refused("shared.NOT_FOUND", () -> programmes(TEACHER).get(audit));
        enters("auditor");
        assertShows("Аудит өткізу");
        go("quality/audit?id=" + audit);
        assertAccessible();
        opens("holding");
        fill("auditFinding", "Бір есеп тіркелмеген");
        fill("auditReport", "№ 5 аудит есебі");
        fill("auditHeldOn", TYPED.format(today.plusDays(1)));
        input("auditHeldOn").press("Tab");
        button("Нәтижесін сақтау").click();
        says("Бақылау күні әлі келген жоқ");
        assertThat(input("auditFinding")).hasValue("Бір есеп тіркелмеген");
        fill("auditHeldOn", TYPED.format(today));
        input("auditHeldOn").press("Tab");
        button("Нәтижесін сақтау").click();
        says("Аудиттің нәтижесі сақталды");
        state("Өткізілді");
        assertAccessible();
        screenshot("audited");
    }

    private long proposedAndApproved(String subject) {
        AuditProgrammes office = programmes("udeputy");
        long unit = byProgram(null).unitId();
        long auditor = as("udeputy").findPersons("Жүніс").get(0).id();
        ProposeAudit proposal = new ProposeAudit(today.getYear(), unit, subject, null, today, auditor);
        long audit = office.propose(proposal);
        refused("quality.AUDIT_PLANNED_ALREADY", () -> office.propose(proposal));
        long version = office.programme(null, null).version();
        refused("quality.NOT_PROGRAMME_APPROVER", () -> office.approve(today.getYear(), version));
        assertTrue(programmes("umember1").approve(today.getYear(), version) > 0);
        return audit;
    }
}
