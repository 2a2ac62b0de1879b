package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.intake.api.ExchangeReceipt;
import kz.kenes.people.intake.api.StaffEntry;
import kz.kenes.people.intake.api.StaffExchanges;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Remote;
import kz.kenes.training.archive.api.PaperRow;
import kz.kenes.training.archive.api.TrainingPapers;
import kz.kenes.training.staff.api.StaffStates;
import kz.kenes.training.staff.api.UnitState;
import kz.kenes.training.staff.vocabulary.DutyState;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The HR service asks for the data of staff, a head submits them, and their papers stand in the register. */
class StaffDataIT extends Sitting {

    private static final String HEAD = "umember10";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    @Clause({"TRN-21", "TRN-22", "TRN-33", "TRN-34", "DOC-03"})
    void aUnitSubmitsWhatTheHrServiceSees() throws IOException {
        StaffStates asHead = Remote.as(kenes(), HEAD).api(StaffStates.class);
        UnitState mine = asHead.summary().units().get(0);
        assertEquals(DutyState.OVERDUE, mine.state());

        enters("hroffice");
        go("training/staff");
        assertThat(page.locator("#overdue")).containsText(mine.unit().kk());
        assertAccessible();

        enters(HEAD);
        assertThat(page.locator("#staffData")).containsText(mine.unit().kk());
        go("training/unit-staff?unit=" + mine.id());
        assertAccessible();
        press("Мәліметті HR қызметіне тапсыру");
        confirm();
        page.getByText("Мәлімет тапсырылды.").waitFor();
        assertAccessible();
        go("training/unit-staff?unit=" + mine.id());
        press("Мәліметті HR қызметіне тапсыру");
        confirm();
        assertThat(page.locator("main")).containsText("тапсырылған. Келесісі ертеңнен");
        theFormsAreFiles(asHead, mine.id());

        enters("hroffice");
        go("training/staff");
        assertThat(page.locator("#overdue")).not().containsText(mine.unit().kk());
        thePapersAreRegistered(mine);
    }

    private static void theFormsAreFiles(StaffStates states, long unit) throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            FileContent pdf = states.form(unit, StaffForm.TEACHING, language, SheetFormat.PDF);
            try (PDDocument paper = Loader.loadPDF(pdf.bytes())) {
                assertTrue(paper.getNumberOfPages() > 0);
            }
            assertTrue(states.form(unit, StaffForm.TEACHING, language, SheetFormat.DOCX)
                            .bytes()
                            .length
                    > 1_000);
            assertTrue(states.form(unit, StaffForm.TEACHING, language, SheetFormat.XLSX)
                            .bytes()
                            .length
                    > 1_000);
        }
    }

    private void thePapersAreRegistered(UnitState unit) {
        List<PaperRow> papers = Remote.as(kenes(), "hroffice")
                .api(TrainingPapers.class)
                .list(ListQuery.first(20).filteredBy("unit", String.valueOf(unit.id())))
                .rows();
        assertEquals(1, papers.size());
        assertEquals("602-03", papers.get(0).code());
        go("training/papers?state=PROPOSED");
        assertThat(page.locator("main")).containsText("жоюға ұсынылды");
        assertAccessible();
        press("Құжатты тіркеу");
        fill("paperCode", "602-04");
        fill("paperTitle", "2020 жыл");
        fill("paperMade", LocalDate.now(ZoneId.of("Asia/Almaty")).format(TYPED));
        input("paperMade").press("Tab");
        button("Тіркеу").click();
        assertThat(page.locator("body")).containsText("602-04 нысаны жоқ");
    }

    @Test
    @Clause("TRN-05")
    void pastTrainingsComeFromATable() throws IOException {
        String heading = "Электрондық пошта;Оқудың атауы;Өткізуші;Сағат;Аяқталған күні;Құжаты\r\n";
        enters("hroffice");
        go("training/import");
        assertAccessible();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "оқу.csv",
                        "text/csv",
                        (heading + "жоқ@example.kz;Тіл;ҚазҰУ;72;01.06.2024;№ 7\r\n").getBytes(StandardCharsets.UTF_8)));
        press("Файлды тексеру");
        assertThat(page.locator("#faults")).containsText("осы мекенжаймен жұмыс істейтін адам жоқ");
        Download marked = page.waitForDownload(() -> press("Қателері жазылған файлды жүктеп алу"));
        assertTrue(Files.readString(marked.path(), StandardCharsets.UTF_8).contains("Электрондық пошта: "));
    }

    @Test
    @Clause({"ORG-11", "ORG-12"})
    void anHrSystemSendsTheSameMessageTwice() {
        Remote hr = Remote.as(kenes(), "hroffice");
        long university = Remote.as(kenes(), "admin").api(Institutions.class).list(ListQuery.first(200)).rows().stream()
                .filter(row -> row.name().kk().contains("Мұхаметжан Тынышпайұлы"))
                .findFirst()
                .orElseThrow()
                .id();
        StaffExchanges exchanges = hr.api(StaffExchanges.class);
        String number = String.valueOf(System.nanoTime());
        List<StaffEntry> entries = List.of(entry("ғылыми қызметкер", number));
        ExchangeReceipt first = exchanges.upsert(university, number, entries);
        assertTrue(first.applied());
        assertEquals(1, first.registered());
        assertTrue(exchanges.upsert(university, number, entries).repeated());
        KenesException reused = assertThrows(
                KenesException.class,
                () -> exchanges.upsert(university, number, List.of(entry("ғылыми қызметкер", number + "x"))));
        assertEquals("people.intake.KEY_REUSED", reused.key());
        assertFalse(exchanges
                .upsert(university, number + "-2", List.of(entry("жоқ лауазым", number + "y")))
                .applied());
        assertThrows(
                RuntimeException.class,
                () -> Remote.as(kenes(), "teacher").api(StaffExchanges.class).upsert(university, "t", entries));
    }

    private static StaffEntry entry(String position, String number) {
        return new StaffEntry(
                "Алмасов",
                "Ерлан",
                null,
                "e" + number + "@example.kz",
                null,
                null,
                StaffCategory.SCIENTIFIC,
                position,
                null,
                LocalDate.of(2025, 9, 1),
                null,
                null,
                null);
    }
}
