package kz.kenes.people.intake.service;

import static kz.kenes.people.PeopleViolation.EMAIL_MALFORMED;
import static kz.kenes.people.intake.IntakeViolation.CATEGORY_UNKNOWN;
import static kz.kenes.people.intake.IntakeViolation.DEGREE_UNKNOWN;
import static kz.kenes.people.intake.IntakeViolation.EMAIL_TWICE;
import static kz.kenes.people.intake.IntakeViolation.NOT_A_DATE;
import static kz.kenes.people.intake.IntakeViolation.POSITION_UNKNOWN;
import static kz.kenes.people.intake.IntakeViolation.SAME_ROW;
import static kz.kenes.people.intake.IntakeViolation.TITLE_UNKNOWN;
import static kz.kenes.people.intake.IntakeViolation.UNIT_AMBIGUOUS;
import static kz.kenes.people.intake.IntakeViolation.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.intake.IntakeViolation;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;

/** Understands the rows of a table, cell by cell, and says what it cannot understand. */
final class StaffLines {

    private static final Choices<AcademicDegree> DEGREES = Choices.of(AcademicDegree.values());
    private static final Choices<AcademicTitle> TITLES = Choices.of(AcademicTitle.values());

    private final Vocabulary vocabulary;
    private final Faults faults;
    private Headings<StaffColumn> headings;

    StaffLines(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** No lines if the headings are wrong. */
    List<StaffLine> read(List<RawRow> rows) {
        headings = new Headings<>(StaffColumn.class, rows.get(0), faults);
        List<StaffLine> lines = new ArrayList<>();
        if (faults.isEmpty()) {
            rows.stream().skip(1).map(this::line).forEach(lines::add);
            compare(lines);
        }
        return lines;
    }

    private StaffLine line(RawRow row) {
        Map<StaffColumn, String> words = headings.words(row, faults);
        words.computeIfPresent(StaffColumn.EMAIL, (column, email) -> email.toLowerCase(Locale.ROOT));
        int number = row.number();
        String email = words.get(StaffColumn.EMAIL);
        if (!email.isEmpty() && !Person.isAddress(email)) {
            faults.add(number, StaffColumn.EMAIL, email, EMAIL_MALFORMED, email);
        }
        return new StaffLine(
                number,
                words,
                unit(number, words.get(StaffColumn.UNIT)),
                category(number, words.get(StaffColumn.CATEGORY)),
                position(number, words.get(StaffColumn.POSITION)),
                day(number, StaffColumn.FIRST_DAY, words.get(StaffColumn.FIRST_DAY)),
                day(number, StaffColumn.LAST_DAY, words.get(StaffColumn.LAST_DAY)),
                named(number, StaffColumn.DEGREE, words, DEGREES, DEGREE_UNKNOWN),
                named(number, StaffColumn.ACADEMIC_TITLE, words, TITLES, TITLE_UNKNOWN));
    }

    private <T> T named(
            int row, StaffColumn column, Map<StaffColumn, String> words, Choices<T> choices, IntakeViolation unknown) {
        String word = words.get(column);
        return first(row, column, word, word.isEmpty() ? List.of() : choices.named(word), unknown);
    }

    private Unit unit(int row, String word) {
        List<Unit> found = word.isEmpty() ? List.of() : vocabulary.units().named(word);
        if (found.size() > 1) {
            faults.add(row, StaffColumn.UNIT, word, UNIT_AMBIGUOUS);
        }
        return first(row, StaffColumn.UNIT, word, found, UNIT_UNKNOWN);
    }

    private StaffCategory category(int row, String word) {
        List<StaffCategory> found =
                word.isEmpty() ? List.of() : vocabulary.categories().named(word);
        return first(row, StaffColumn.CATEGORY, word, found, CATEGORY_UNKNOWN);
    }

    private Position position(int row, String word) {
        List<Position> found =
                word.isEmpty() ? List.of() : vocabulary.positions().named(word);
        return first(row, StaffColumn.POSITION, word, found, POSITION_UNKNOWN);
    }

    private <T> T first(int row, StaffColumn column, String word, List<T> found, IntakeViolation unknown) {
        if (found.isEmpty() && !word.isEmpty()) {
            faults.add(row, column, word, unknown);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private LocalDate day(int row, StaffColumn column, String word) {
        if (word.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Days.read(word);
        if (day.isEmpty()) {
            faults.add(row, column, word, NOT_A_DATE);
        }
        return day.orElse(null);
    }

    private void compare(List<StaffLine> lines) {
        Map<String, List<StaffLine>> byEmail = new HashMap<>();
        for (StaffLine line : lines) {
            String email = line.word(StaffColumn.EMAIL);
            if (email != null) {
                List<StaffLine> earlier = byEmail.computeIfAbsent(email, none -> new ArrayList<>());
                earlier.stream().filter(other -> clash(line, other)).findFirst();
                earlier.add(line);
            }
        }
    }

    private boolean clash(StaffLine line, StaffLine earlier) {
        if (!line.namesSamePersonAs(earlier)) {
            faults.add(line.number(), StaffColumn.EMAIL, line.word(StaffColumn.EMAIL), EMAIL_TWICE, earlier.number());
            return true;
        }
        if (line.isSameWorkAs(earlier)) {
            faults.add(line.number(), StaffColumn.EMAIL, line.word(StaffColumn.EMAIL), SAME_ROW, earlier.number());
            return true;
        }
        return false;
    }
}
