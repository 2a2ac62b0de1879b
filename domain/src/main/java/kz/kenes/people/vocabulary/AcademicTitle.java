package kz.kenes.people.vocabulary;

/** The academic title that is awarded for life, apart from the position of the same name. */
public enum AcademicTitle {
    ASSOCIATE_PROFESSOR,
    PROFESSOR
}
