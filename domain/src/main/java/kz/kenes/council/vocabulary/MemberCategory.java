package kz.kenes.council.vocabulary;

import kz.kenes.people.vocabulary.InstitutionKind;

/** Whom a member of an association by direction represents; each member has one category (CNL-34). */
public enum MemberCategory {
    UNIVERSITY,
    EMPLOYER,
    EMPLOYER_ASSOCIATION,
    NGO,
    FOREIGN_PARTNER,
    OTHER;

    /** The category of who comes from an institution of that kind. */
    public static MemberCategory of(InstitutionKind kind) {
        return switch (kind) {
            case UNIVERSITY -> UNIVERSITY;
            case EMPLOYER -> EMPLOYER;
            case EMPLOYER_ASSOCIATION -> EMPLOYER_ASSOCIATION;
            case NGO -> NGO;
            case FOREIGN_PARTNER -> FOREIGN_PARTNER;
            default -> OTHER;
        };
    }

    /** An association of employers counts as an employer and not as a non-governmental organisation. */
    public boolean countsAsEmployer() {
        return this == EMPLOYER || this == EMPLOYER_ASSOCIATION;
    }

    /** True for an interested body that is neither a university nor on the side of the employers. */
    public boolean isOtherInterested() {
        return this == NGO || this == FOREIGN_PARTNER || this == OTHER;
    }
}
