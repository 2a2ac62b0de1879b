package kz.kenes.council.vocabulary;

/** What a composition of an association by direction may lack (CNL-33, CNL-35). */
public enum MembershipFlaw {
    /** A university that trains staff in the direction has no representative. */
    UNIVERSITY_MISSING,
    EMPLOYER_MISSING,
    EMPLOYER_ASSOCIATION_MISSING,
    INTERESTED_BODY_MISSING,
    /** The base university has not set the criteria for members. */
    CRITERIA_MISSING,
    /** It is not recorded that the member meets the criteria of the base university. */
    NOT_CHECKED
}
