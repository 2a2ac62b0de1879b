package kz.kenes.regulation.vocabulary;

/** Kinds of collegial body (CNL-01). */
public enum BodyKind {
    REPUBLICAN_COUNCIL,
    METHODICAL_ASSOCIATION_BY_DIRECTION,
    PROFILE_ASSOCIATION,
    EDUCATIONAL_METHODICAL_COUNCIL,
    COUNCIL_COMMITTEE,
    INSTITUTE_BUREAU,
    ACADEMIC_COUNCIL,
    METHODICAL_COUNCIL,
    UNIT_METHODICAL_COUNCIL,
    /** The staff of a chair, a department or another unit in session. */
    UNIT_MEETING,
    TEACHER_ASSOCIATION,
    WORKING_GROUP
}
