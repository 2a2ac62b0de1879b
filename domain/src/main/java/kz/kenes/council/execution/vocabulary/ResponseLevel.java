package kz.kenes.council.execution.vocabulary;

/** How many of the member universities have answered the minutes of an association (KPI 8). */
public enum ResponseLevel {
    ALL,
    /** At least two, but not all. */
    SEVERAL,
    ONE,
    NONE
}
