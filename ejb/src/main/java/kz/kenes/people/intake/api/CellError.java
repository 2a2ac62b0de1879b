package kz.kenes.people.intake.api;

import java.io.Serializable;

/**
 * What is wrong with a cell.
 *
 * @param row number of the row in the file, the heading is 1; 0 for the file as a whole
 * @param column heading of the column, or an empty string for the row as a whole
 * @param value what stands there
 * @param message what is wrong, in the caller's language
 */
public record CellError(int row, String column, String value, String message) implements Serializable {}
