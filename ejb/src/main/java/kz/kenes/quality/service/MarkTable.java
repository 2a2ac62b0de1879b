package kz.kenes.quality.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kenes.quality.QualityViolation;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Sheet;
import kz.kenes.shared.file.service.SheetReader;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.file.service.SheetWriter.Column;
import kz.kenes.shared.vocabulary.Language;

/** The table in which the quality office brings marks: name or address, year, semester, mark, note, below a heading. */
@Dependent
class MarkTable {

    private static final String NUMBER = "\\d{1,4}(\\.0+)?";
    private static final int NAME = 40;
    private static final int SHORT = 12;
    private static final int NOTE = 60;

    @Inject
    private SheetReader sheets;

    /**
     * A row of the table.
     *
     * @param number the first row of the sheet is 1
     */
    record Line(int number, String person, int year, int semester, int mark, String note) {}

    @Clause("QUA-11")
    List<Line> read(FileContent table) {
        List<Line> lines = new ArrayList<>();
        for (Sheet.Row row : sheets.read(table).rows()) {
            if (row.number() > 1) {
                lines.add(line(row));
            }
        }
        return lines;
    }

    private static Line line(Sheet.Row row) {
        String person = row.cell(0).words();
        require(
                !person.isBlank() && isNumber(row, 1) && isNumber(row, 2) && isNumber(row, 3),
                QualityViolation.MARK_ROW_WRONG,
                row.number());
        return new Line(
                row.number(),
                key(person),
                number(row, 1),
                number(row, 2),
                number(row, 3),
                row.cell(4).words());
    }

    private static boolean isNumber(Sheet.Row row, int column) {
        return row.cell(column).words().matches(NUMBER);
    }

    private static int number(Sheet.Row row, int column) {
        return Integer.parseInt(row.cell(column).words().replaceAll("\\..*", ""));
    }

    /** A name or an address as it is compared. */
    static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static FileContent template(Language language) {
        return SheetWriter.xlsx(
                Wording.phrase("quality", "table.marks", language),
                List.of(
                        new Column(Wording.phrase("quality", "table.person", language), NAME),
                        new Column(Wording.phrase("quality", "table.year", language), SHORT),
                        new Column(Wording.phrase("quality", "table.semester", language), SHORT),
                        new Column(Wording.phrase("quality", "table.mark", language), SHORT),
                        new Column(Wording.phrase("quality", "table.note", language), NOTE)),
                List.of());
    }
}
