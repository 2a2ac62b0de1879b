package kz.kenes.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.kenes.shared.vocabulary.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list as an XLSX file. Numbers and dates stay numbers and dates; a text stays a text even when it begins like a formula.
 */
final class Sheet {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WIDEST = 60 * 256;
    private static final int CHARACTERS = 32_767;

    private final Language language;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet();
    private final CellStyle text = style("@");
    private final CellStyle day = style("dd.mm.yyyy");
    private final CellStyle moment = style("dd.mm.yyyy hh:mm");
    private final int[] widths;
    private int next = 1;

    Sheet(Language language, List<String> titles) {
        this.language = language;
        this.widths = new int[titles.size()];
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle heading = book.createCellStyle();
        heading.setFont(bold);
        Row row = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(heading);
            widen(i, titles.get(i));
        }
        sheet.createFreezePane(0, 1);
    }

    void add(List<?> values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            write(row.createCell(i), i, values.get(i));
        }
    }

    private void write(Cell cell, int column, Object value) {
        if (value instanceof Number number && !(value instanceof Long id && Math.abs(id) > 1L << 53)) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
            widen(column, "00.00.0000");
        } else if (value instanceof Instant instant) {
            write(cell, column, Almaty.local(instant));
        } else if (value instanceof LocalDateTime local) {
            cell.setCellValue(local);
            cell.setCellStyle(moment);
            widen(column, "00.00.0000 00:00");
        } else {
            String shown = Shown.text(value, language);
            cell.setCellValue(shown.substring(0, Math.min(shown.length(), CHARACTERS)));
            cell.setCellStyle(text);
            widen(column, shown);
        }
    }

    byte[] bytes() {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(WIDEST, (widths[i] + 2) * 256));
        }
        if (widths.length > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, widths.length - 1));
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            book.close();
            return out.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The quote prefix is what a spreadsheet itself sets when a person types '=1+1 as a text. */
    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed("@".equals(format));
        style.setWrapText("@".equals(format));
        return style;
    }

    private void widen(int column, String shown) {
        widths[column] = Math.max(widths[column], shown.length());
    }
}
