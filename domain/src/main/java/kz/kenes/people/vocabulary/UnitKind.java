package kz.kenes.people.vocabulary;

/** Kinds of structural unit, from the institute down to the sector (ORG-04). */
public enum UnitKind {
    BOARD,
    INSTITUTE,
    FACULTY,
    DEPARTMENT,
    CENTRE,
    SERVICE,
    OFFICE,
    CHAIR,
    SECTION,
    SECTOR
}
