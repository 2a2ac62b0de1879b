package kz.kenes.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Remote;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.Completions;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.api.TrainingReports;
import kz.kenes.training.effect.vocabulary.CourseState;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An employee reports on a course, the unit hears it, minutes it and closes the training; before the pages and by remote calls. */
class TrainingEffectIT extends Sitting {

    private static final String TEACHER = "tutor2";
    private static final String HEAD = "umember8";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private long course;

    @Test
    void aCourseIsReportedHeardMinutedAndClosed() throws IOException {
        theHeadGivesTheReportBack();
        theTeacherReports();
        theHeadHearsAndCloses();
        otherSystemsReadIt();
        theAnnualReportIsAPaper();
    }

    private <T> T as(String username, Class<T> api) {
        return Remote.as(kenes(), username).api(api);
    }

    private static void refused(String key, Executable command) {
        assertEquals(key, assertThrows(KenesException.class, command).key());
    }

    /** What was reported is not enough. */
    private void theHeadGivesTheReportBack() {
        ListQuery reported = new ListQuery(0, 5, null, true, null, Map.of("state", "REPORTED"));
        course = as(TEACHER, AfterCourses.class).list(reported).rows().get(0).id();
        refused("training.effect.NOT_LEADER", () -> as(TEACHER, AfterCourses.class)
                .giveBack(course, as(TEACHER, AfterCourses.class).get(course).version(), "Толықтыр"));
        enters(HEAD);
        go("training/course?id=" + course);
        assertAccessible();
        opens("givingBack");
        fill("courseRemarks", "Сағатын түзетіңіз.");
        button("Ескертулермен қайтару").click();
        says("Есеп ескертулермен қайтарылды");
        state("Есеп қайтарылды");
    }

    private void theTeacherReports() throws IOException {
        CourseView seen = as(TEACHER, AfterCourses.class).get(course);
        refused("training.HOURS_NOT_POSITIVE", () -> as(TEACHER, AfterCourses.class)
                .report(new ReportCourse(
                        course,
                        seen.version(),
                        "88",
                        seen.person(),
                        new FileContent("с.pdf", "application/pdf", pdf("88")),
                        0,
                        "Үйрендім",
                        5,
                        5,
                        5,
                        5)));
        enters(TEACHER);
        assertShows("Қайтарылған есепті түзету");
        go("training/course?id=" + course);
        assertAccessible();
        opens("reporting");
        fill("courseText", "Тәлімгердің жұмыс тәсілдерін үйрендім.");
        fill("gained", "40");
        fill("certificateNumber", "88");
        fill("holder", "Қуанышбек Санжар");
        certificate();
        for (String mark : List.of("markContent", "markTeaching", "markUsefulness", "markOrganisation")) {
            choose(mark, "4");
        }
        button("Есепті бөлімшеге тапсыру").click();
        says("басқа адамның сертификаты");
        screenshot("certificate-refused");
        fill("holder", "Әлімжан Гүлнәр");
        certificate();
        button("Есепті бөлімшеге тапсыру").click();
        says("Есеп бөлімшеге тапсырылды");
        state("Қызметкер есеп берді");
        assertEquals(40, as(TEACHER, AfterCourses.class).get(course).hours());
    }

    private void certificate() throws IOException {
        page.locator("[id='reportForm'] input[type=file]")
                .setInputFiles(new FilePayload("сертификат.pdf", "application/pdf", pdf("88")));
    }

    private static byte[] pdf(String title) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void theHeadHearsAndCloses() throws IOException {
        refused("training.effect.NOT_LEADER", () -> as(TEACHER, AfterCourses.class)
                .close(course, as(TEACHER, AfterCourses.class).get(course).version()));
        enters(HEAD);
        assertShows("Есепті тыңдап, хаттамалау");
        go("training/course?id=" + course);
        opens("hearing");
        day("heardOn", today);
        fill("discussion", "Нәтижесі талқыланды.");
        choose("recommendation", "Ұсыным беру орынды");
        fill("ground", "Курсты меңгерді.");
        fill("improvement", "Келесі жылы тағы бір тәлімгер оқысын.");
        button("Сақтау").click();
        says("Отырыс нәтижесі сақталды");
        pressSurely("Оқуды жабу");
        says("хаттамасы байланыстырылмаған");
        screenshot("minutes-missing");
        opens("linking");
        fill("number", "12");
        day("heldOn", today);
        page.locator("[id='linkForm'] input[type=file]")
                .setInputFiles(new FilePayload("хаттама.pdf", "application/pdf", pdf("хаттама")));
        button("Байланыстыру").click();
        says("Хаттама байланыстырылды");
        pressSurely("Оқуды жабу");
        says("Оқу жабылды");
        state("Жабылды");
        assertAccessible();
        screenshot("course-closed");
        assertEquals(
                CourseState.CLOSED, as(HEAD, AfterCourses.class).get(course).state());
    }

    private void otherSystemsReadIt() {
        ListQuery since = new ListQuery(0, 50, null, true, null, Map.of("since", today.getYear() + "-01-01"));
        assertTrue(as("portal", Completions.class).list(since).rows().stream()
                .anyMatch(row -> row.document().contains("№ 451") && row.hours() == 40));
        refused("shared.NOT_ALLOWED", () -> as(TEACHER, Completions.class).list(since));
    }

    private void theAnnualReportIsAPaper() throws IOException {
        TrainingReports reports = as("hroffice", TrainingReports.class);
        long annual = reports.list(new ListQuery(0, 5, null, true, null, Map.of("level", "UNIVERSITY")))
                .rows()
                .get(0)
                .id();
        for (Language language : List.of(Language.KK, Language.RU)) {
            try (PDDocument document = Loader.loadPDF(
                    reports.form(annual, language, SheetFormat.PDF).bytes())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("602-06"), text);
            }
        }
        enters("hroffice");
        go("training/dashboard?year=" + today.getYear());
        assertAccessible();
        page.locator("a", new Page.LocatorOptions().setHasText("Ақпараттық технологиялар"))
                .first()
                .click();
        page.waitForURL("**/training/facts?year=*");
        assertShows("Мұрат Ілияс");
    }
}
