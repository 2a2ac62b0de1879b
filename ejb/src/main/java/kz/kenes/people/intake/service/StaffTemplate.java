package kz.kenes.people.intake.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The empty table that an HR service fills in: headings, lists to choose from, dates that are dates, and a page of help. */
final class StaffTemplate {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FEATURE = "people.intake";
    private static final int HELP_LINES = 5;
    private static final int CHARACTER = 256;
    private static final int SHEET_NAME = 31;

    private final Language language;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet staff;
    private final XSSFSheet lists;

    StaffTemplate(Language language) {
        this.language = language;
        this.staff = book.createSheet(sheetName("sheet.staff"));
        this.lists = book.createSheet(sheetName("sheet.lists"));
    }

    private String sheetName(String key) {
        String name = phrase(key);
        return name.substring(0, Math.min(SHEET_NAME, name.length()));
    }

    private String phrase(String key) {
        return Wording.phrase(FEATURE, key, language);
    }

    FileContent write(List<Unit> units, List<Position> positions) {
        headings();
        offer(
                StaffColumn.UNIT,
                units.stream()
                        .map(unit -> unit.name().toLocalized().in(language))
                        .toList());
        offer(StaffColumn.CATEGORY, words(StaffCategory.values()));
        offer(
                StaffColumn.POSITION,
                positions.stream()
                        .map(position -> position.name().toLocalized().in(language))
                        .distinct()
                        .toList());
        offer(StaffColumn.DEGREE, words(AcademicDegree.values()));
        offer(StaffColumn.ACADEMIC_TITLE, words(AcademicTitle.values()));
        days(StaffColumn.FIRST_DAY);
        days(StaffColumn.LAST_DAY);
        help();
        book.setSheetHidden(book.getSheetIndex(lists), true);
        return new FileContent(phrase("file") + ".xlsx", XLSX, bytes());
    }

    private List<String> words(Enum<?>[] terms) {
        return Arrays.stream(terms).map(term -> Wording.of(term, language)).toList();
    }

    private void headings() {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle heading = book.createCellStyle();
        heading.setFont(bold);
        CellStyle words = book.createCellStyle();
        words.setDataFormat(book.createDataFormat().getFormat("@"));
        Row row = staff.createRow(0);
        for (StaffColumn column : StaffColumn.values()) {
            String title = Wording.of(column, language) + (column.isObligatory() ? " *" : "");
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(title);
            cell.setCellStyle(heading);
            staff.setColumnWidth(column.ordinal(), Math.max(18, title.length() + 4) * CHARACTER);
            staff.setDefaultColumnStyle(column.ordinal(), words);
        }
        staff.createFreezePane(0, 1);
    }

    private CellRangeAddressList below(StaffColumn column) {
        return new CellRangeAddressList(1, TableFile.MAX_ROWS, column.ordinal(), column.ordinal());
    }

    private void offer(StaffColumn column, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(column.ordinal()).setCellValue(values.get(i));
        }
        char letter = (char) ('A' + column.ordinal());
        Name name = book.createName();
        name.setNameName("list_" + column.name().toLowerCase(Locale.ROOT));
        name.setRefersToFormula("'%s'!$%c$1:$%c$%d".formatted(lists.getSheetName(), letter, letter, values.size()));
        DataValidationHelper helper = staff.getDataValidationHelper();
        add(helper.createValidation(helper.createFormulaListConstraint(name.getNameName()), below(column)));
    }

    private void days(StaffColumn column) {
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        staff.setDefaultColumnStyle(column.ordinal(), day);
        DataValidationHelper helper = staff.getDataValidationHelper();
        DataValidationConstraint plausible = helper.createDateConstraint(
                DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
                String.valueOf((int) DateUtil.getExcelDate(LocalDate.of(1950, 1, 1))),
                null,
                null);
        add(helper.createValidation(plausible, below(column)));
    }

    private void add(DataValidation validation) {
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        staff.addValidationData(validation);
    }

    private void help() {
        XSSFSheet help = book.createSheet(sheetName("sheet.help"));
        CellStyle wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        help.setColumnWidth(0, 90 * CHARACTER);
        for (int i = 0; i < HELP_LINES; i++) {
            Cell cell = help.createRow(i).createCell(0);
            cell.setCellValue(phrase("help." + (i + 1)));
            cell.setCellStyle(wrapped);
        }
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            book.close();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
