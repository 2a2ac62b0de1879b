package kz.kenes.people.intake.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.people.intake.api.CellError;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Violation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** What is wrong with a table, worded in the reader's language. */
public final class Faults {

    private final Language language;
    private final List<CellError> errors = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();

    public Faults(Language language) {
        this.language = language;
    }

    /** Heading of the column with the messages in a marked file. */
    String heading() {
        return Wording.phrase("people.intake", "errors", language);
    }

    public void add(int row, Enum<?> column, String value, Violation violation, Object... arguments) {
        add(row, Wording.of(column, language), value, violation, arguments);
    }

    public void add(int row, Enum<?> column, String value, RuleViolation refusal) {
        add(row, Wording.of(column, language), value, Wording.of(refusal, language));
    }

    void add(int row, String column, String value, Violation violation, Object... arguments) {
        add(row, column, value, Wording.of(new RuleViolation(violation, arguments), language));
    }

    private void add(int row, String column, String value, String message) {
        errors.add(new CellError(row, column, value, message));
        rows.add(row);
    }

    /** Whether something is wrong with that row. */
    public boolean touch(int row) {
        return rows.contains(row);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<CellError> all() {
        return errors;
    }
}
