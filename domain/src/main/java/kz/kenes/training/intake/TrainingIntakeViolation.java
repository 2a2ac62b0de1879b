package kz.kenes.training.intake;

import kz.kenes.shared.Violation;

/** What is wrong with a table of past trainings. */
public enum TrainingIntakeViolation implements Violation {
    PERSON_UNKNOWN,
    NOT_A_NUMBER,
    /** Argument: the row. */
    SAME_ROW;

    @Override
    public String clause() {
        return "";
    }
}
