package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.service.Tables.HEADING;
import static kz.kenes.people.intake.service.Tables.csv;
import static kz.kenes.people.intake.service.Tables.row;
import static kz.kenes.people.intake.service.Tables.table;
import static kz.kenes.people.intake.service.Tables.xlsx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files of every sort, good and bad. */
class TableFileTest {

    private final Tables tables = new Tables();

    private static String refusal(byte[] file) {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> table(file).rows());
        return refusal.violation().name();
    }

    @Test
    void whatIsNoTableIsRefusedWithItsReason() {
        assertEquals("FILE_EMPTY", refusal(new byte[0]));
        assertEquals("FILE_EMPTY", refusal(csv("", "  ")));
        assertEquals("NO_ROWS", refusal(csv(HEADING)));
        assertEquals("NOT_A_TABLE", refusal(new byte[] {0, 1, 2, (byte) 0x9F, 0}));
        assertEquals("NOT_A_TABLE", refusal(csv(HEADING, "\"open quotation")));
        assertEquals("OLD_FORMAT", refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertEquals("WRONG_ENCODING", refusal("Тегі;Аты".getBytes(Charset.forName("windows-1251"))));
        assertEquals("FILE_TOO_LARGE", refusal(new byte[(5 << 20) + 1]));
    }

    @Test
    void brokenWorkbooksAreRefused() throws IOException {
        byte[] whole = xlsx(HEADING, row("Бір", "a@example.kz"));
        assertEquals("FILE_UNREADABLE", refusal(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("NOT_A_TABLE", refusal(zip("hello.txt", "сәлем".getBytes(StandardCharsets.UTF_8))));
        assertEquals("FILE_UNREADABLE", refusal(zip("xl/workbook.xml", new byte[] {'<'})));
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", new byte[100 << 20]);
        assertTrue(bomb.length < 5 << 20);
        assertEquals("FILE_TOO_LARGE", refusal(bomb));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.finish();
            return out.toByteArray();
        }
    }

    @Test
    void fiveThousandRowsAreTheMost() {
        String[] most = lines(5_000);
        assertEquals(5_001, table(csv(most)).rows().size());
        assertEquals("TOO_MANY_ROWS", refusal(csv(lines(5_001))));
        assertEquals("TOO_MANY_ROWS", refusal(xlsx(lines(5_001))));
    }

    private static String[] lines(int rows) {
        String[] lines = Collections.nCopies(rows + 1, "а;б").toArray(String[]::new);
        lines[0] = "Тегі;Аты";
        return lines;
    }

    @Test
    void csvMayHaveQuotationMarksAndAByteOrderMark() {
        List<RawRow> rows = table(csv("\ufeffТегі,Аты,Бөлімше", "\"Серік\"\"қызы\",'+7,\"бір,\r\nекі\""))
                .rows();
        assertEquals("Тегі", rows.get(0).cell(0).text());
        assertEquals("Серік\"қызы", rows.get(1).cell(0).text());
        assertEquals("+7", rows.get(1).cell(1).text());
        assertEquals("бір,\r\nекі", rows.get(1).cell(2).text());
    }

    @Test
    void theTemplateIsAcceptedOnceItIsFilledIn() throws IOException {
        FileContent template = new StaffTemplate(Language.RU).write(List.of(tables.chair), tables.positions);
        byte[] filled;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(7, sheet.getDataValidations().size());
            assertEquals("Фамилия *", sheet.getRow(0).getCell(0).getStringCellValue());
            var row = sheet.createRow(1);
            row.createCell(StaffColumn.SURNAME.ordinal()).setCellValue("Серікқызы");
            row.createCell(StaffColumn.GIVEN_NAME.ordinal()).setCellValue("Әлия");
            row.createCell(StaffColumn.EMAIL.ordinal()).setCellValue("a@example.kz");
            row.createCell(StaffColumn.CATEGORY.ordinal()).setCellValue("научный состав");
            row.createCell(StaffColumn.JOB_TITLE.ordinal()).setCellValue("ғылыми хатшы");
            var day = row.createCell(StaffColumn.FIRST_DAY.ordinal());
            day.setCellStyle(sheet.getColumnStyle(StaffColumn.FIRST_DAY.ordinal()));
            day.setCellValue(LocalDate.of(2025, 2, 3));
            book.write(out);
            filled = out.toByteArray();
        }
        assertEquals(
                "2 | Лауазым | Университет қызметкеріне лауазымдар тізбесінен лауазым таңдалуы тиіс.",
                tables.judge(filled).onlyFault());
    }

    @Test
    void theMarkedFileKeepsItsLayoutAndCanBeCorrected() throws IOException {
        byte[] file = xlsx(HEADING, row("Бір", "a@example.kz"), row("Екі", "кате"));
        Tables.Judged judged = tables.judge(file, Map.of());
        FileContent marked = new MarkedTable(Language.KK, judged.faults()).of(table(file));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked.bytes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Қателер", sheet.getRow(0).getCell(9).getStringCellValue());
            assertEquals("Екі", sheet.getRow(2).getCell(0).getStringCellValue());
            assertTrue(sheet.getRow(2).getCell(9).getStringCellValue().startsWith("Электрондық пошта: "));
        }
        Tables.Judged again = tables.judge(marked.bytes());
        assertEquals(judged.actions(), again.actions());
        FileContent twice = new MarkedTable(Language.KK, again.faults()).of(table(marked.bytes()));
        assertEquals(10, table(twice.bytes()).rows().get(0).cells().size());
    }

    @Test
    void aMarkedCsvStaysHarmlessInASpreadsheet() {
        byte[] file = csv(HEADING, row("=1+1", "кате"));
        FileContent marked = new MarkedTable(Language.KK, tables.judge(file).faults()).of(table(file));
        String text = new String(marked.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\ufeff" + HEADING + ";Қателер\r\n'=1+1;"), text);
        assertTrue(text.contains(";'+7 701 000 00 00;"), text);
        assertFalse(text.contains(";=") || text.contains("\n="), text);
        assertEquals("=1+1", table(marked.bytes()).rows().get(1).cell(0).text());
    }
}
