package kz.kenes.people;

import kz.kenes.shared.Violation;

/** Why a command on institutions, people or accounts is refused. */
public enum PeopleViolation implements Violation {
    INSTITUTION_UNDER_ITSELF("ORG-01"),
    INSTITUTION_CLOSED("ORG-01"),
    UNIT_IN_WRONG_PLACE("ORG-04"),
    UNIT_OF_OTHER_INSTITUTION("ORG-04"),
    UNIT_NOT_IN_FORCE("ORG-04"),
    UNIT_HAS_UNITS("ORG-04"),
    UNIT_PLACED_LATER("ORG-04"),
    HEAD_APPOINTED_LATER("ORG-04"),
    NO_HEAD_THEN("ORG-04"),
    POST_TAKEN_LATER("ORG-27"),
    NO_HOLDER_THEN("ORG-27"),
    POSITION_REQUIRED("ORG-11"),
    POSITION_OF_OTHER_CATEGORY("ORG-12"),
    POSITION_NOT_IN_FORCE("ORG-11"),
    EMPLOYED_THERE_ALREADY("ORG-12"),
    EMPLOYMENT_ENDED("ORG-12"),
    /** Argument: the category. */
    NO_COMPETITION_NEEDED("ORG-13"),
    /** Arguments: the day of the competition and the first day of the contract. */
    COMPETITION_AFTER_CONTRACT("ORG-13"),
    /** Arguments: the first and the last day of the contract. */
    CONTRACT_TERM_WRONG("ORG-13"),
    DATES_OUT_OF_ORDER(""),
    NAME_REQUIRED(""),
    SITE_WRONG("MTG-32"),
    EMAIL_MALFORMED(""),
    EMAIL_TAKEN(""),
    USERNAME_MALFORMED(""),
    USERNAME_TAKEN(""),
    ACCOUNT_NEEDS_PERSON(""),
    PERSON_HAS_ACCOUNT(""),
    INSTITUTIONS_FOLLOW_PERSON(""),
    ROLE_REQUIRED(""),
    LAST_ADMINISTRATOR(""),
    OWN_ACCOUNT(""),
    PASSWORD_TOO_SHORT(""),
    PASSWORD_TOO_LONG(""),
    PASSWORD_TOO_SIMPLE(""),
    PASSWORD_UNCHANGED(""),
    OLD_PASSWORD_WRONG(""),
    SIGN_IN_LOCKED("");

    private final String clause;

    PeopleViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
