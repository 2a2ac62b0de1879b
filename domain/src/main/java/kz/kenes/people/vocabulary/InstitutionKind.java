package kz.kenes.people.vocabulary;

/** Kinds of institution in the register (ORG-01). */
public enum InstitutionKind {
    MINISTRY,
    COMMITTEE,
    NATIONAL_CENTRE,
    UNIVERSITY,
    PRESCHOOL,
    SCHOOL,
    SMALL_CLASS_SCHOOL,
    COLLEGE,
    EDUCATION_ADMINISTRATION,
    EDUCATION_DEPARTMENT,
    METHODICAL_CENTRE,
    EMPLOYER,
    EMPLOYER_ASSOCIATION,
    NGO,
    FOREIGN_PARTNER
}
