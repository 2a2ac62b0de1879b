package kz.kenes.people.intake.service;

import kz.kenes.people.intake.IntakeViolation;

/**
 * What stands in a cell.
 *
 * @param text without spaces around; an empty string for an empty cell; a date as 2026-09-01
 * @param fault what makes the cell unusable, or null
 */
public record RawCell(String text, IntakeViolation fault) {

    static final RawCell EMPTY = new RawCell("", null);

    static RawCell of(String text) {
        String tidy = text == null ? "" : text.replace('\u00a0', ' ').strip();
        return tidy.isEmpty() ? EMPTY : new RawCell(tidy, null);
    }

    RawCell faulty(IntakeViolation why) {
        return new RawCell(text, why);
    }

    boolean isEmpty() {
        return text.isEmpty() && fault == null;
    }
}
