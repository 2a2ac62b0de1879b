package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.shared.file.FileViolation;

/** Collects the rows of a sheet as they are read and refuses more than may be kept. */
final class Rows {

    private final String file;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Cell> current = new ArrayList<>();
    private int number;
    private int cells;

    Rows(String file) {
        this.file = file;
    }

    void begin(int rowNumber) {
        number = rowNumber;
        current.clear();
    }

    void add(int column, Cell.Kind kind, String text) {
        if (text.isBlank()) {
            return;
        }
        require(column < SheetReader.COLUMNS, FileViolation.TOO_MANY_COLUMNS, file, SheetReader.COLUMNS);
        Cell cell = new Cell(number, column, kind, text);
        require(
                text.length() <= SheetReader.CHARACTERS,
                FileViolation.CELL_TOO_LONG,
                cell.address(),
                SheetReader.CHARACTERS);
        require(++cells <= SheetReader.CELLS, FileViolation.TOO_MANY_ROWS, file, SheetReader.ROWS);
        while (current.size() < column) {
            current.add(new Cell(number, current.size(), Cell.Kind.EMPTY, ""));
        }
        if (current.size() == column) {
            current.add(cell);
        } else {
            current.set(column, cell);
        }
    }

    void end() {
        if (!current.isEmpty()) {
            require(rows.size() < SheetReader.ROWS, FileViolation.TOO_MANY_ROWS, file, SheetReader.ROWS);
            rows.add(new Sheet.Row(number, current));
        }
    }

    Sheet sheet(String name, List<String> merged) {
        return new Sheet(name, rows, merged);
    }

    String file() {
        return file;
    }
}
