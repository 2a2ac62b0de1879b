package kz.kenes.people.intake.service;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number in the file, the first is 1
 */
public record RawRow(int number, List<RawCell> cells) {

    RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(RawCell::isEmpty);
    }
}
