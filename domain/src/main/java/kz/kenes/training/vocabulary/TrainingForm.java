package kz.kenes.training.vocabulary;

/** The forms in which staff are trained, in the order of the procedure, with what each of them needs (TRN-03). */
public enum TrainingForm {
    PROGRAMME,
    LEADING_UNIVERSITY,
    /** A foreign university, a scientific or a production organisation: by a contract or an agreement of the university. */
    ABROAD_OR_ORGANISATION,
    /** A series of conferences or seminars: on a priority direction, and proved by a document. */
    CONFERENCES,
    DISSERTATION,
    /** Any other: with a justification that the head approves. */
    OTHER;

    public boolean isByContract() {
        return this == ABROAD_OR_ORGANISATION;
    }

    public boolean isOnPriorityDirection() {
        return this == CONFERENCES;
    }

    public boolean isJustified() {
        return this == OTHER;
    }
}
