package kz.kenes.training;

import static kz.kenes.training.TrainingWorkshop.YEAR;
import static kz.kenes.training.TrainingWorkshop.own;
import static kz.kenes.training.TrainingWorkshop.training;
import static kz.kenes.training.TrainingWorkshop.university;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.service.ConsolidationBean;
import kz.kenes.training.service.InstituteSchedulesBean;
import kz.kenes.training.service.UnitSchedulesBean;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The forms 602-01 and 602-05 as files. */
class TrainingFormsTest {

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Clause({"TRN-11", "TRN-13"})
    void theFormsTellWhoLearnsWhatWhenAndForHowMuch() throws IOException {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.handedIn(
                    staff.teacher,
                    training(
                            "Деректер ғылымы", "2026-03-02", "2026-03-11", "60000", university("40000"), own("20000")));
            long schedule = staff.drafted();
            staff.submitted(schedule);
            String draft = words(staff.ask(UnitSchedulesBean.class, s -> s.form(schedule, Language.KK, SheetFormat.PDF))
                    .bytes());
            assertTrue(draft.contains("ЖОБА"), "not approved yet: " + draft);
            staff.as(staff.head).take("training.unit", schedule);
            for (Language language : Language.values()) {
                String form = words(staff.ask(UnitSchedulesBean.class, s -> s.form(schedule, language, SheetFormat.PDF))
                        .bytes());
                for (String word :
                        List.of("602-01", "Оқытушы Әлия", "Деректер ғылымы", "02.03.2026", "72", "14.01.2026")) {
                    assertTrue(form.contains(word), word + " in " + form);
                }
                assertFalse(form.contains("ЖОБА"), form);
            }
            byte[] table = staff.ask(UnitSchedulesBean.class, s -> s.form(schedule, Language.KK, SheetFormat.XLSX))
                    .bytes();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertEquals(1, sheet.getLastRowNum());
                assertEquals("Деректер ғылымы", sheet.getRow(1).getCell(4).getStringCellValue());
                assertEquals(60000, sheet.getRow(1).getCell(10).getNumericCellValue());
            }

            staff.as(staff.director);
            long gathered = staff.ask(InstituteSchedulesBean.class, i -> i.compose(staff.institute, YEAR));
            staff.take("training.institute", gathered);
            staff.as(staff.hr);
            long whole = staff.ask(
                    ConsolidationBean.class, c -> c.open(new OpenYear(YEAR, new BigDecimal("100000"), "№ 5")));
            staff.tell(
                    ConsolidationBean.class,
                    c -> c.consolidate(whole, c.get(whole).version()));
            staff.tell(
                    ConsolidationBean.class, c -> c.submit(whole, c.get(whole).version()));
            staff.as(staff.finance).take("training.consolidated", whole);
            staff.as(staff.apparatus).take("training.consolidated", whole);
            String consolidated =
                    words(staff.ask(ConsolidationBean.class, c -> c.form(whole, Language.RU, SheetFormat.PDF))
                            .bytes());
            for (String word : List.of("602-05", "Кафедра (рус.)", "Оқытушы Әлия", "Қаржыгер", "Аппарат")) {
                assertTrue(consolidated.contains(word), word + " in " + consolidated);
            }
            byte[] docx = staff.ask(ConsolidationBean.class, c -> c.form(whole, Language.KK, SheetFormat.DOCX))
                    .bytes();
            assertEquals("PK", new String(Arrays.copyOf(docx, 2), StandardCharsets.US_ASCII));
        }
    }
}
