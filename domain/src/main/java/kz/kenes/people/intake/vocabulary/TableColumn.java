package kz.kenes.people.intake.vocabulary;

/** A column of a table that is taken in. */
public interface TableColumn {

    boolean isObligatory();

    /** Greatest number of characters. */
    int longest();
}
