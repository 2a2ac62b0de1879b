package kz.kenes.training.intake.vocabulary;

import kz.kenes.people.intake.vocabulary.TableColumn;

/** The columns of a table of past trainings, in the order of the template. */
public enum TrainingColumn implements TableColumn {
    /** By this the person is known. */
    EMAIL(true, 254),
    /** For those who read the table; not taken in. */
    NAME(false, 400),
    TITLE(true, 500),
    PROVIDER(true, 300),
    HOURS(true, 6),
    ENDED_ON(true, 40),
    DOCUMENT(true, 300);

    private final boolean obligatory;
    private final int longest;

    TrainingColumn(boolean obligatory, int longest) {
        this.obligatory = obligatory;
        this.longest = longest;
    }

    @Override
    public boolean isObligatory() {
        return obligatory;
    }

    @Override
    public int longest() {
        return longest;
    }
}
