package kz.kenes.training.intake.service;

import static kz.kenes.people.intake.IntakeViolation.NOT_A_DATE;
import static kz.kenes.training.intake.TrainingIntakeViolation.NOT_A_NUMBER;
import static kz.kenes.training.intake.TrainingIntakeViolation.PERSON_UNKNOWN;
import static kz.kenes.training.intake.TrainingIntakeViolation.SAME_ROW;
import static kz.kenes.training.intake.vocabulary.TrainingColumn.DOCUMENT;
import static kz.kenes.training.intake.vocabulary.TrainingColumn.EMAIL;
import static kz.kenes.training.intake.vocabulary.TrainingColumn.ENDED_ON;
import static kz.kenes.training.intake.vocabulary.TrainingColumn.HOURS;
import static kz.kenes.training.intake.vocabulary.TrainingColumn.PROVIDER;
import static kz.kenes.training.intake.vocabulary.TrainingColumn.TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.people.intake.api.CellError;
import kz.kenes.people.intake.api.ImportAction;
import kz.kenes.people.intake.service.Days;
import kz.kenes.people.intake.service.Faults;
import kz.kenes.people.intake.service.Headings;
import kz.kenes.people.intake.service.RawRow;
import kz.kenes.shared.RuleViolation;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingViolation;
import kz.kenes.training.intake.api.TrainingImportReport;
import kz.kenes.training.intake.api.TrainingImportRow;
import kz.kenes.training.intake.vocabulary.TrainingColumn;

/** What would become of the rows of a table of past trainings. */
final class PastTrainings {

    private static final int ROWS_SHOWN = 500;
    private static final int ERRORS_SHOWN = 1_000;

    private final Faults faults;
    private final List<Map<TrainingColumn, String>> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<TrainingImportRow> rows = new ArrayList<>();
    private final List<TrainingRecord> fresh = new ArrayList<>();

    /** @param raw the headings first */
    PastTrainings(List<RawRow> raw, Faults faults) {
        this.faults = faults;
        Headings<TrainingColumn> headings = new Headings<>(TrainingColumn.class, raw.get(0), faults);
        if (faults.isEmpty()) {
            for (RawRow row : raw.subList(1, raw.size())) {
                Map<TrainingColumn, String> words = headings.words(row, faults);
                words.computeIfPresent(EMAIL, (column, email) -> email.toLowerCase(Locale.ROOT));
                lines.add(words);
                numbers.add(row.number());
            }
        }
    }

    /** Addresses that the table names. */
    List<String> emails() {
        return lines.stream()
                .map(words -> words.get(EMAIL))
                .filter(email -> !email.isEmpty())
                .distinct()
                .toList();
    }

    /** @param known keys of what is recorded already */
    void judge(Map<String, Person> persons, Set<String> known, LocalDate today) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<TrainingColumn, String> words = lines.get(i);
            Person person = persons.get(words.get(EMAIL));
            ImportAction action = judge(numbers.get(i), words, person, known, seen, today);
            rows.add(new TrainingImportRow(
                    numbers.get(i),
                    person == null ? "" : person.fullName(),
                    words.get(EMAIL),
                    words.get(TITLE),
                    words.get(ENDED_ON),
                    action));
        }
    }

    private ImportAction judge(
            int number,
            Map<TrainingColumn, String> words,
            Person person,
            Set<String> known,
            Map<String, Integer> seen,
            LocalDate today) {
        String email = words.get(EMAIL);
        if (person == null && !email.isEmpty()) {
            faults.add(number, EMAIL, email, PERSON_UNKNOWN);
        }
        Optional<LocalDate> day = Days.read(words.get(ENDED_ON));
        if (day.isEmpty() && !words.get(ENDED_ON).isEmpty()) {
            faults.add(number, ENDED_ON, words.get(ENDED_ON), NOT_A_DATE);
        }
        if (!words.get(HOURS).isEmpty() && !words.get(HOURS).matches("\\d{1,6}")) {
            faults.add(number, HOURS, words.get(HOURS), NOT_A_NUMBER);
        }
        if (faults.touch(number)) {
            return ImportAction.REFUSED;
        }
        return record(number, words, person, day.orElseThrow(), known, seen, today);
    }

    private ImportAction record(
            int number,
            Map<TrainingColumn, String> words,
            Person person,
            LocalDate day,
            Set<String> known,
            Map<String, Integer> seen,
            LocalDate today) {
        try {
            TrainingRecord record = new TrainingRecord(
                    person,
                    words.get(TITLE),
                    words.get(PROVIDER),
                    Integer.parseInt(words.get(HOURS)),
                    day,
                    words.get(DOCUMENT),
                    today);
            String key = PastTrainingRecords.key(record);
            Integer earlier = seen.putIfAbsent(key, number);
            if (earlier != null) {
                faults.add(number, TITLE, words.get(TITLE), SAME_ROW, earlier);
                return ImportAction.REFUSED;
            }
            if (known.contains(key)) {
                return ImportAction.KEEPS;
            }
            fresh.add(record);
            return ImportAction.REGISTERS;
        } catch (RuleViolation refusal) {
            TrainingColumn column = columnOf(refusal);
            faults.add(number, column, words.get(column), refusal);
            return ImportAction.REFUSED;
        }
    }

    private static TrainingColumn columnOf(RuleViolation refusal) {
        if (refusal.violation() == TrainingViolation.HOURS_NOT_POSITIVE) {
            return HOURS;
        }
        return refusal.violation() == TrainingViolation.ENDED_IN_FUTURE ? ENDED_ON : TITLE;
    }

    boolean isFlawless() {
        return faults.isEmpty();
    }

    /** What was not known. */
    List<TrainingRecord> fresh() {
        return fresh;
    }

    TrainingImportReport report(boolean applied) {
        List<CellError> errors = faults.all();
        return new TrainingImportReport(
                applied,
                rows.size(),
                count(ImportAction.REGISTERS),
                count(ImportAction.KEEPS),
                List.copyOf(rows.subList(0, Math.min(rows.size(), ROWS_SHOWN))),
                List.copyOf(errors.subList(0, Math.min(errors.size(), ERRORS_SHOWN))));
    }

    private int count(ImportAction action) {
        return (int) rows.stream().filter(row -> row.action() == action).count();
    }
}
