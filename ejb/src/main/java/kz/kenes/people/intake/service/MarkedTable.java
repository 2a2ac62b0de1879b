package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.FILE_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kenes.people.intake.api.CellError;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same table with a further column that says what is wrong with each row. */
public final class MarkedTable {

    private static final int WIDTH = 80 * 256;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String heading;
    private final String name;
    private final Map<Integer, String> messages;

    public MarkedTable(Language language, Faults faults) {
        this.heading = faults.heading();
        this.name = Wording.phrase("people.intake", "file.errors", language);
        this.messages = faults.all().stream()
                .collect(Collectors.groupingBy(
                        CellError::row,
                        TreeMap::new,
                        Collectors.mapping(MarkedTable::words, Collectors.joining("\n"))));
    }

    private static String words(CellError error) {
        return error.column() + ": " + error.message();
    }

    public FileContent of(TableFile table) {
        return table.isWorkbook()
                ? new FileContent(name + ".xlsx", StaffTemplate.XLSX, workbook(table.rows(), table.bytes()))
                : new FileContent(name + ".csv", "text/csv", csv(CsvRows.read(table.bytes())));
    }

    private byte[] workbook(List<RawRow> rows, byte[] bytes) {
        int column = place(rows.get(0));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            CellStyle marked = book.createCellStyle();
            marked.setWrapText(true);
            marked.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (RawRow raw : rows) {
                Row row = sheet.getRow(raw.number() - 1);
                Cell old = row.getCell(column);
                if (old != null) {
                    row.removeCell(old);
                }
            }
            write(sheet, rows.get(0).number(), column, heading, marked);
            messages.forEach((row, message) -> {
                if (row > rows.get(0).number()) {
                    write(sheet, row, column, message, marked);
                }
            });
            sheet.setColumnWidth(column, WIDTH);
            book.write(out);
            return out.toByteArray();
        } catch (IOException | POIXMLException broken) {
            throw new RuleViolation(FILE_UNREADABLE);
        }
    }

    private static void write(XSSFSheet sheet, int number, int column, String text, CellStyle style) {
        Row row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** The column of an earlier marking, or the first free one. */
    private int place(RawRow first) {
        for (int i = 0; i < first.cells().size(); i++) {
            if (first.cell(i).text().equals(heading)) {
                return i;
            }
        }
        return first.cells().size();
    }

    private byte[] csv(CsvRows csv) {
        List<RawRow> rows = csv.rows();
        int column = place(rows.get(0));
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        for (RawRow row : rows) {
            for (int i = 0; i < column; i++) {
                text.append(quoted(row.cell(i).text(), csv.separator())).append(csv.separator());
            }
            boolean first = row == rows.get(0);
            String last = first ? heading : messages.getOrDefault(row.number(), "");
            text.append(quoted(last.replace('\n', ' '), csv.separator())).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With an apostrophe before what a spreadsheet would take for a formula. */
    private static String quoted(String value, char separator) {
        boolean formula = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quotes = safe.indexOf(separator) >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0;
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
