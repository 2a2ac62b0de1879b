package kz.kenes.training.vocabulary;

/** The five sources that may pay for training, with their numbers in the procedure; there is no 7.6.5 (TRN-18). */
public enum FundingSource {
    /** By a contract and a technical specification; the finance department agrees the budget. */
    UNIVERSITY_BUDGET("7.6.1"),
    SPONSOR("7.6.2"),
    EMPLOYEE_OWN("7.6.3"),
    /** Only with the consent of the university. */
    INTERNATIONAL_GRANT("7.6.4"),
    /** Only with the consent of the university. */
    OTHER_EXTERNAL("7.6.6");

    private final String place;

    FundingSource(String place) {
        this.place = place;
    }

    /** Number in the procedure. */
    public String place() {
        return place;
    }

    public boolean isOfUniversity() {
        return this == UNIVERSITY_BUDGET;
    }

    public boolean needsConsent() {
        return this == INTERNATIONAL_GRANT || this == OTHER_EXTERNAL;
    }
}
