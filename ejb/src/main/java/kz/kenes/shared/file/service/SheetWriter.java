package kz.kenes.shared.file.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.shared.api.FileContent;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes tables for people to take away. Values may be text, numbers, {@link LocalDate}, {@link LocalDateTime}, booleans or null. No
 * text ever becomes a formula, and reading the file back gives the same text.
 */
public final class SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST = 32_767;
    private static final int ROWS_WITH_CHOICES = 20_000;

    private SheetWriter() {}

    /**
     * A column.
     *
     * @param width in characters, from 1 to 250
     * @param choices values offered for choosing in every cell; empty for none
     */
    public record Column(String heading, int width, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }

        public Column(String heading, int width) {
            this(heading, width, List.of());
        }
    }

    /**
     * An XLSX file with one sheet, whose first row stays in sight.
     *
     * @param name name of the file without ending, also of the sheet
     */
    public static FileContent xlsx(String name, List<Column> columns, Iterable<? extends List<?>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
            new Filled(book, sheet).fill(columns, rows);
            offerChoices(book, sheet, columns);
            printAcross(sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return new FileContent(name + ".xlsx", FileKind.XLSX.mediaType(), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On paper a sheet lies across, is as wide as one page, and has its headings on each. */
    private static void printAcross(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /** A CSV file in UTF-8 with a mark, so that Excel reads Kazakh letters, and with semicolons. */
    public static FileContent csv(String name, List<Column> columns, Iterable<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(text, columns.stream().map(Column::heading).toList());
        rows.forEach(row -> line(text, row));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new FileContent(name + ".csv", FileKind.CSV.mediaType(), bytes);
    }

    private static void line(StringBuilder text, List<?> values) {
        text.append(values.stream().map(SheetWriter::field).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String field(Object value) {
        if (value == null) {
            return "";
        }
        String said = value instanceof String text ? FormulaGuard.appliedTo(text) : value.toString();
        boolean plain =
                said.chars().noneMatch(c -> c == ';' || c == ',' || c == '"' || c < ' ') && said.equals(said.strip());
        return plain ? said : '"' + said.replace("\"", "\"\"") + '"';
    }

    /** Choices stand in a hidden sheet, since a cell's own list may only have 255 characters. */
    private static void offerChoices(SXSSFWorkbook book, SXSSFSheet sheet, List<Column> columns) {
        if (columns.stream().allMatch(c -> c.choices().isEmpty())) {
            return;
        }
        SXSSFSheet lists = book.createSheet("_");
        book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
        int longest = columns.stream().mapToInt(c -> c.choices().size()).max().orElse(0);
        for (int r = 0; r < longest; r++) {
            Row row = lists.createRow(r);
            for (int c = 0; c < columns.size(); c++) {
                if (r < columns.get(c).choices().size()) {
                    row.createCell(c).setCellValue(columns.get(c).choices().get(r));
                }
            }
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int c = 0; c < columns.size(); c++) {
            int count = columns.get(c).choices().size();
            if (count > 0) {
                String letter = CellReference.convertNumToColString(c);
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint("'_'!$" + letter + "$1:$" + letter + "$" + count),
                        new CellRangeAddressList(1, ROWS_WITH_CHOICES, c, c));
                validation.setSuppressDropDownArrow(true);
                validation.setShowErrorBox(true);
                sheet.addValidationData(validation);
            }
        }
    }

    /** One sheet while it is filled. */
    private static final class Filled {

        private final SXSSFSheet sheet;
        private final CellStyle heading;
        private final CellStyle text;
        private final CellStyle guarded;
        private final CellStyle day;
        private final CellStyle moment;

        Filled(SXSSFWorkbook book, SXSSFSheet sheet) {
            this.sheet = sheet;
            heading = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            heading.setWrapText(true);
            heading.setVerticalAlignment(VerticalAlignment.TOP);
            text = style(book, "General");
            text.setWrapText(true);
            guarded = style(book, "General");
            guarded.setWrapText(true);
            guarded.setQuotePrefixed(true);
            day = style(book, "dd.mm.yyyy");
            moment = style(book, "dd.mm.yyyy hh:mm");
        }

        private static CellStyle style(SXSSFWorkbook book, String format) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }

        void fill(List<Column> columns, Iterable<? extends List<?>> rows) {
            Row head = sheet.createRow(0);
            for (int c = 0; c < columns.size(); c++) {
                sheet.setColumnWidth(c, columns.get(c).width() * 256);
                org.apache.poi.ss.usermodel.Cell cell = head.createCell(c);
                cell.setCellValue(columns.get(c).heading());
                cell.setCellStyle(heading);
            }
            int number = 1;
            for (List<?> row : rows) {
                Row target = sheet.createRow(number++);
                for (int c = 0; c < row.size(); c++) {
                    if (row.get(c) != null) {
                        fill(target.createCell(c), row.get(c));
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, Math.max(0, columns.size() - 1)));
        }

        private void fill(org.apache.poi.ss.usermodel.Cell cell, Object value) {
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (value instanceof LocalDateTime time) {
                cell.setCellValue(time);
                cell.setCellStyle(moment);
            } else if (value instanceof Boolean truth) {
                cell.setCellValue(truth);
            } else {
                String said = value.toString();
                cell.setCellValue(EscapedText.encoded(said.substring(0, Math.min(LONGEST, said.length()))));
                cell.setCellStyle(FormulaGuard.isNeededBy(said) ? guarded : text);
            }
        }
    }
}
