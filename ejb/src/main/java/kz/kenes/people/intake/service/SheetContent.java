package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.BROKEN_CELL;
import static kz.kenes.people.intake.IntakeViolation.FORMULA;
import static kz.kenes.people.intake.IntakeViolation.MERGED;
import static kz.kenes.people.intake.IntakeViolation.NOT_A_TABLE;
import static kz.kenes.people.intake.IntakeViolation.TOO_MANY_ROWS;
import static kz.kenes.people.intake.service.TableFile.MAX_COLUMNS;
import static kz.kenes.people.intake.service.TableFile.MAX_ROWS;
import static kz.kenes.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of a sheet while it is read; formulas and merged cells are marked, not resolved. */
final class SheetContent extends DefaultHandler {

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

    private final StringBuilder value = new StringBuilder();
    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean reading;

    SheetContent(ReadOnlySharedStringsTable strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {
                // Formats, widths and the like say nothing about the staff.
            }
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        String styleIndex = attributes.getValue("s");
        style = styleIndex == null ? -1 : Integer.parseInt(styleIndex);
        formula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (reading) {
            value.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // Nothing to end.
            }
        }
    }

    private void endCell() {
        RawCell cell = cell();
        if (cell.isEmpty()) {
            return;
        }
        require(column < MAX_COLUMNS, NOT_A_TABLE);
        while (cells.size() < column) {
            cells.add(RawCell.EMPTY);
        }
        cells.add(cell);
    }

    private RawCell cell() {
        if (formula) {
            return new RawCell(value.toString(), FORMULA);
        }
        if (value.isEmpty()) {
            return RawCell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" ->
                RawCell.of(strings.getItemAt(Integer.parseInt(value.toString())).getString());
            case "e" -> new RawCell(value.toString(), BROKEN_CELL);
            case "n" -> RawCell.of(number());
            case "d" -> RawCell.of(value.length() > 10 ? value.substring(0, 10) : value.toString());
            default -> RawCell.of(value.toString());
        };
    }

    /** A day as 2026-09-01, any other number without an exponent. */
    private String number() {
        double number = Double.parseDouble(value.toString());
        if (style >= 0 && DateUtil.isValidExcelDate(number)) {
            XSSFCellStyle format = styles.getStyleAt(style);
            if (DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())) {
                return DateUtil.getLocalDateTime(number).toLocalDate().toString();
            }
        }
        return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    private void endRow() {
        RawRow read = new RawRow(row, List.copyOf(cells));
        if (!read.isEmpty()) {
            require(rows.size() <= MAX_ROWS, TOO_MANY_ROWS, MAX_ROWS);
            rows.add(read);
        }
    }

    List<RawRow> rows() {
        return merged.isEmpty() ? rows : rows.stream().map(this::marked).toList();
    }

    private RawRow marked(RawRow read) {
        List<RawCell> all = new ArrayList<>(read.cells());
        for (CellRangeAddress range : merged) {
            if (range.containsRow(read.number() - 1)) {
                int last = Math.min(range.getLastColumn(), MAX_COLUMNS - 1);
                while (all.size() <= last) {
                    all.add(RawCell.EMPTY);
                }
                for (int i = range.getFirstColumn(); i <= last; i++) {
                    all.set(i, all.get(i).faulty(MERGED));
                }
            }
        }
        return new RawRow(read.number(), List.copyOf(all));
    }
}
