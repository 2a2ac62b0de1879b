package kz.kenes.council;

import kz.kenes.shared.Violation;

/** Why a command on a body or its composition is refused. */
public enum CouncilViolation implements Violation {
    NAME_REQUIRED("CNL-02"),
    GROUND_REQUIRED("CNL-02"),
    /** Argument: kind of body that has to stand above. */
    PARENT_OF_KIND_REQUIRED("CNL-20"),
    INSTITUTE_REQUIRED("CNL-13"),
    /** Argument: the institute. */
    BUREAU_EXISTS("CNL-13"),
    OWN_BODIES_NOT_PROVIDED("CNL-31"),
    NOT_OFFICER("CNL-31"),
    /** Argument: kind of body that the regulation is for. */
    REGULATION_OF_OTHER_KIND("CNL-01"),
    BODY_NOT_IN_FORCE("CNL-02"),
    DRAFT_IN_PROGRESS("CNL-05"),
    /** Argument: the state. */
    COMPOSITION_NOT_EDITABLE("CNL-05"),
    COMPOSITION_NOT_PROPOSED("CNL-05"),
    /** Argument: first day of the composition that begins later or on the same day. */
    COMPOSITION_NOT_LATER("CNL-54"),
    /** Argument: ordinal of the seat. */
    SEAT_HOLDER_UNCLEAR("CNL-02"),
    /** Argument: how many chairs there are. */
    ONE_CHAIR("CNL-02"),
    /** Argument: how many secretaries there are. */
    ONE_SECRETARY("CNL-02"),
    ONLY_CHAIR_PROPOSES("CNL-05"),
    /** Argument: the kind of body. */
    DECREE_NOT_PROVIDED("CNL-16"),
    PROPOSER_CANNOT_APPROVE("CNL-05"),
    REMARKS_REQUIRED("CNL-05"),
    CONSENT_NOT_NEEDED("CNL-18"),
    CONSENT_DOCUMENT_REQUIRED("CNL-18"),
    CONSENT_IN_FUTURE("CNL-18"),
    /** Argument: the kind of body. */
    REMOVAL_NOT_PROVIDED("CNL-25"),
    REMOVAL_OF_OFFICER("CNL-25"),
    /** Argument: the day. */
    SEAT_NOT_IN_FORCE("CNL-25"),
    /** Argument: day of the decision. */
    REMOVAL_BEFORE_DECISION("CNL-25"),
    /** Argument: the institution of the body. */
    CHAIR_NOT_ACADEMIC_DEPUTY("CNL-03"),
    /** Argument: the base university. */
    CHAIR_NOT_HEAD_OF_BASE("CNL-30"),
    /** Argument: the institution that is no university. */
    BASE_UNIVERSITY_REQUIRED("CNL-29"),
    WORKING_UNIT_NOT_PROVIDED("CNL-21"),
    /** Argument: the institution of the unit. */
    WORKING_UNIT_OF_AUTHORISED_BODY("CNL-21"),
    UNIVERSITIES_NOT_PROVIDED("CNL-33"),
    /** Argument: the institution. */
    NOT_A_UNIVERSITY("CNL-33"),
    /** Argument: ordinal of the seat. */
    CATEGORY_REQUIRED("CNL-34"),
    CRITERIA_NOT_PROVIDED("CNL-35"),
    /** Argument: the base university. */
    CRITERIA_BY_BASE("CNL-35"),
    CRITERIA_REQUIRED("CNL-35"),
    CHECK_NOT_PROVIDED("CNL-35"),
    STRUCTURE_NOT_PROVIDED("CNL-32"),
    STRUCTURE_EMPTY("CNL-32"),
    /** Argument: place in the list. */
    PART_NAME_REQUIRED("CNL-32"),
    /** Argument: the state. */
    STRUCTURE_NOT_EDITABLE("CNL-32"),
    STRUCTURE_NOT_PROPOSED("CNL-32"),
    STRUCTURE_IN_PROGRESS("CNL-32"),
    STRUCTURE_BY_SECRETARY("CNL-32"),
    STRUCTURE_BY_CHAIR("CNL-32");

    private final String clause;

    CouncilViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
