package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @BeforeAll
    static void texts() {
        Texts.load(List.of("shared"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 701 000 00 00",
                "-5",
                "@SUM(A1)",
                "=HYPERLINK(\"http://example.org\")",
                "\t=1",
                "\r=1"
            })
    void aTextThatLooksLikeAFormulaStaysAText(String typed) throws IOException {
        Cell cell = written(typed).getCell(0);
        assertEquals(CellType.STRING, cell.getCellType());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
        assertEquals(typed.strip(), cell.getStringCellValue().strip());
    }

    @Test
    void numbersAndDatesStayNumbersAndDates() throws IOException {
        Row row = written(14, LocalDate.of(2026, 11, 21));
        assertEquals(14, row.getCell(0).getNumericCellValue());
        assertEquals(
                LocalDate.of(2026, 11, 21),
                row.getCell(1).getLocalDateTimeCellValue().toLocalDate());
    }

    @Test
    void wordsAreWrittenInTheReadersLanguage() throws IOException {
        Row row = written(new Localized("кеңес", "совет", "council"), true, null);
        assertEquals("совет", row.getCell(0).getStringCellValue());
        assertEquals("да", row.getCell(1).getStringCellValue());
        assertEquals("", row.getCell(2).getStringCellValue());
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        assertEquals(
                32_767,
                written("ә".repeat(40_000)).getCell(0).getStringCellValue().length());
    }

    private static Row written(Object... values) throws IOException {
        Sheet sheet = new Sheet(Language.RU, List.of("А", "Б", "В").subList(0, values.length));
        sheet.add(Arrays.asList(values));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            return book.getSheetAt(0).getRow(1);
        }
    }
}
