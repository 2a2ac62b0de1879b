package kz.kenes.people.intake.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;

/**
 * A row of the table with what its words mean.
 *
 * @param number of the row in the file
 * @param words what stands in the cells; an empty string for an empty one
 * @param unit null if none is named
 * @param position null if none is named
 * @param lastDay null if none is named
 * @param degree null if none is named
 * @param title null if none is named
 */
record StaffLine(
        int number,
        Map<StaffColumn, String> words,
        Unit unit,
        StaffCategory category,
        Position position,
        LocalDate firstDay,
        LocalDate lastDay,
        AcademicDegree degree,
        AcademicTitle title) {

    /** Null for an empty cell. */
    String word(StaffColumn column) {
        String word = words.getOrDefault(column, "");
        return word.isEmpty() ? null : word;
    }

    boolean namesSamePersonAs(StaffLine other) {
        return sameName(word(StaffColumn.SURNAME), other.word(StaffColumn.SURNAME))
                && sameName(word(StaffColumn.GIVEN_NAME), other.word(StaffColumn.GIVEN_NAME));
    }

    private static boolean sameName(String one, String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    boolean isSameWorkAs(StaffLine other) {
        return unit == other.unit
                && category == other.category
                && position == other.position
                && Objects.equals(firstDay, other.firstDay)
                && Objects.equals(word(StaffColumn.JOB_TITLE), other.word(StaffColumn.JOB_TITLE));
    }
}
