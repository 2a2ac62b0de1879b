package kz.kenes.shared.file.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell as it was read.
 *
 * @param row number of the row, the first is 1, as people see it
 * @param column index of the column, the first is 0
 * @param text what the cell says: a number as {@code 12.5}, a day as {@code 2026-11-21}, a day with time as {@code
 *     2026-11-21T10:00}, a yes or no as {@code true} or {@code false}, a formula as its last result; empty for an empty cell
 */
public record Cell(int row, int column, Kind kind, String text) {

    /** What the program that wrote the file took the cell for. CSV has only text. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        /** Computed; nobody typed this value. */
        FORMULA,
        /** Such as {@code #N/A}. */
        ERROR
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The text without spaces at both ends. */
    public String words() {
        return text.strip();
    }

    /** The cell's place as people see it: {@code B7}. */
    public String address() {
        return CellReference.convertNumToColString(column) + row;
    }

    /** The day of a {@link Kind#DATE}. */
    public LocalDate day() {
        if (kind != Kind.DATE) {
            throw new IllegalStateException(address() + " is " + kind);
        }
        return text.contains("T") ? LocalDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
    }
}
