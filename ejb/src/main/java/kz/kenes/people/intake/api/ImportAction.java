package kz.kenes.people.intake.api;

/** What an import does with a row. */
public enum ImportAction {
    /** A new person with work. */
    REGISTERS,
    /** A known person is employed anew, or something about the person changes. */
    CHANGES,
    /** Everything is registered like this already. */
    KEEPS,
    /** The row has errors. */
    REFUSED
}
