package kz.kenes.shared.file.service;

import java.util.List;

/**
 * The first sheet of a table file.
 *
 * @param name its name, or the file's name for CSV
 * @param rows rows that say something, in order; empty ones are left out
 * @param merged areas of merged cells such as {@code B3:C5}, whose value stands in the first cell alone
 */
public record Sheet(String name, List<Row> rows, List<String> merged) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * A row.
     *
     * @param number the first row of the sheet is 1
     * @param cells cells from the first column to the last that says something
     */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column from 0 on; an empty one beyond the last. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : new Cell(number, column, Cell.Kind.EMPTY, "");
        }
    }
}
