package kz.kenes.shared.file.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.FileViolation;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final List<String> CORPUS = List.of(
            "=1+1",
            "+7 701 000 00 00",
            "-5",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "'=1+1",
            "''=1+1",
            "'ескерту",
            "=HYPERLINK(\"http://a\";\"b\")",
            "a;b,c\"d\"\ne",
            "_x0041_",
            "<script>alert(1)</script>",
            " бос орын ",
            "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі № «»",
            "\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD",
            "0012");

    private final SheetReader reader = new SheetReader(new Uploads());

    @Test
    void textComesBackAsItWasFromXlsxAndCsv() {
        List<List<String>> rows =
                CORPUS.stream().map(text -> List.of("x", text)).toList();
        List<SheetWriter.Column> columns = List.of(new SheetWriter.Column("A", 5), new SheetWriter.Column("Мәтін", 30));
        for (FileContent file :
                List.of(SheetWriter.xlsx("тізім", columns, rows), SheetWriter.csv("тізім", columns, rows))) {
            List<String> read = reader.read(file).rows().stream()
                    .skip(1)
                    .map(row -> row.cell(1).text())
                    .toList();
            assertEquals(CORPUS, read, file.name());
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        List<List<String>> rows = CORPUS.stream().map(List::of).toList();
        List<SheetWriter.Column> columns = List.of(new SheetWriter.Column("A", 5));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(SheetWriter.xlsx("a", columns, rows).bytes()))) {
            for (Row row : book.getSheetAt(0)) {
                XSSFCell cell = (XSSFCell) row.getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                boolean dangerous = cell.getStringCellValue().matches("(?s)[=+\\-@\\t\\r].*");
                assertTrue(!dangerous || cell.getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
            }
        }
        String csv = new String(SheetWriter.csv("a", columns, rows).bytes(), StandardCharsets.UTF_8);
        assertFalse(csv.matches("(?s).*\\n\"?[=+\\-@\\t].*"), csv);
    }

    @Test
    void onPaperASheetIsAsWideAsOnePage() throws IOException {
        FileContent file = SheetWriter.xlsx(
                "a", List.of(new SheetWriter.Column("A", 200), new SheetWriter.Column("B", 200)), List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getFitToPage());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals(CellRangeAddress.valueOf("1:1"), sheet.getRepeatingRows());
        }
    }

    @Test
    void valuesKeepTheirKind() {
        Sheet sheet = reader.read(SheetWriter.xlsx(
                "a",
                List.of(new SheetWriter.Column("A", 5)),
                List.of(Arrays.asList(
                        12,
                        0.1 + 0.2,
                        LocalDate.of(2026, 11, 21),
                        LocalDateTime.of(2026, 11, 21, 10, 5),
                        true,
                        null,
                        "мәтін",
                        9_007_199_254_740_991L))));
        Sheet.Row row = sheet.rows().get(1);
        assertEquals(
                "12|0.3|2026-11-21|2026-11-21T10:05|true||мәтін|9007199254740990",
                row.cells().stream().map(Cell::text).collect(Collectors.joining("|")));
        assertEquals(LocalDate.of(2026, 11, 21), row.cell(2).day());
        assertEquals(LocalDate.of(2026, 11, 21), row.cell(3).day());
        assertEquals(Cell.Kind.EMPTY, row.cell(5).kind());
        assertEquals(Cell.Kind.EMPTY, row.cell(50).kind());
        assertEquals("AY2", row.cell(50).address());
    }

    @Test
    void formulasMergedCellsAndErrorsAreToldWithTheirAddress() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Тізім");
            Row row = sheet.createRow(6);
            row.createCell(1).setCellFormula("1+1");
            row.createCell(2).setCellErrorValue((byte) 0x2A);
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 1, 2));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
        }
        Sheet sheet = reader.read(new FileContent("a.xlsx", "", bytes.toByteArray()));
        assertEquals("Тізім", sheet.name());
        assertEquals(List.of("B3:C5"), sheet.merged());
        Cell formula = sheet.rows().get(0).cell(1);
        assertEquals(List.of("B7", "2"), List.of(formula.address(), formula.text()));
        assertEquals(Cell.Kind.FORMULA, formula.kind());
        assertEquals(Cell.Kind.ERROR, sheet.rows().get(0).cell(2).kind());
    }

    @Test
    void csvIsReadWithAnyUsualSeparatorAndQuoting() {
        for (String separator : List.of(";", ",", "\t")) {
            String text = String.join(separator, "Тегі", "\"Аты, \"\"әкесінің\"\"; аты\"", "Күні") + "\r\n\r\n"
                    + String.join(separator, "Ә", "\"екі\r\nжол\"", "21.11.2026");
            Sheet sheet = reader.read(csv(text));
            assertEquals("Аты, \"әкесінің\"; аты", sheet.rows().get(0).cell(1).text());
            assertEquals("екі\r\nжол", sheet.rows().get(1).cell(1).text());
            assertEquals(3, sheet.rows().get(1).number());
        }
    }

    @Test
    void limitsAreExact() {
        assertEquals(
                SheetReader.ROWS,
                reader.read(csv("a\n".repeat(SheetReader.ROWS))).rows().size());
        assertRefused(FileViolation.TOO_MANY_ROWS, csv("a\n".repeat(SheetReader.ROWS + 1)));
        reader.read(csv(",".repeat(SheetReader.COLUMNS - 1) + "a"));
        assertRefused(FileViolation.TOO_MANY_COLUMNS, csv(",".repeat(SheetReader.COLUMNS) + "a"));
        reader.read(csv("a".repeat(SheetReader.CHARACTERS)));
        assertRefused(FileViolation.CELL_TOO_LONG, csv("a".repeat(SheetReader.CHARACTERS + 1)));
        assertRefused(FileViolation.NO_ROWS, csv(" , \n"));
    }

    @Test
    void aSheetThatLiesAboutItselfIsRefused() {
        for (String sheet : List.of(
                "<worksheet><sheetData><row r='x'><c/></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c r='99'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='s'><v>-1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c s='zz'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>NaN</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>1e999999999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c r='XFDXFDXFD1'><v>1</v></c></row></sheetData></worksheet>")) {
            assertThrows(RuleViolation.class, () -> reader.read(workbook(sheet)), sheet);
        }
    }

    @Test
    void damagedTablesAreRefusedOrReadButNeverAnError() {
        FileContent good = SheetWriter.xlsx(
                "a",
                List.of(new SheetWriter.Column("A", 5)),
                IntStream.range(0, 50).mapToObj(i -> List.of("мән" + i, i)).toList());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = good.bytes().clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                reader.read(new FileContent("a.xlsx", "", damaged));
            } catch (RuleViolation expected) {
                assertTrue(expected.violation() instanceof FileViolation);
            }
        }
    }

    @Test
    void choicesAreOfferedFromAHiddenSheet() throws IOException {
        List<String> posts =
                IntStream.range(0, 60).mapToObj(i -> "Лауазым " + i).toList();
        FileContent template =
                SheetWriter.xlsx("үлгі", List.of(new SheetWriter.Column("Лауазымы", 30, posts)), List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()))) {
            assertEquals(1, book.getSheetAt(0).getDataValidations().size());
            assertTrue(book.isSheetVeryHidden(1));
        }
        assertEquals("Лауазымы", reader.read(template).rows().get(0).cell(0).text());
    }

    private static FileContent csv(String text) {
        return new FileContent("a.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileContent workbook(String sheet) {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        byte[] bytes = new Archives()
                .with("[Content_Types].xml", Archives.EXCEL)
                .with("xl/workbook.xml", "<w xmlns:r='" + relation + "'><sheet name='a' r:id='r1'/></w>")
                .with("xl/_rels/workbook.xml.rels", "<R><Relationship Id='r1' Target='s.xml'/></R>")
                .with("xl/s.xml", sheet)
                .bytes();
        return new FileContent("a.xlsx", "", bytes);
    }

    private void assertRefused(FileViolation expected, FileContent file) {
        assertEquals(
                expected,
                assertThrows(RuleViolation.class, () -> reader.read(file)).violation());
    }
}
