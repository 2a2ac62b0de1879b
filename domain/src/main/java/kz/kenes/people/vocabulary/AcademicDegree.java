package kz.kenes.people.vocabulary;

/** The academic degree of a person, as the forms of the composition of staff show it; the lowest first. */
public enum AcademicDegree {
    MASTER,
    CANDIDATE,
    PHD,
    DOCTOR;

    /** True for what counts in the share of staff with an academic degree; that of a master does not. */
    public boolean isScientific() {
        return this != MASTER;
    }
}
