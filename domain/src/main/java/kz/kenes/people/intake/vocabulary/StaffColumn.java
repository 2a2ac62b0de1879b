package kz.kenes.people.intake.vocabulary;

/** The columns of a table of staff, in the order of the template. */
public enum StaffColumn implements TableColumn {
    SURNAME(true, 100),
    GIVEN_NAME(true, 100),
    PATRONYMIC(false, 100),
    /** By this a person is known, so that no table doubles anybody. */
    EMAIL(true, 254),
    PHONE(false, 50),
    UNIT(false, 500),
    CATEGORY(true, 100),
    /** Obligatory at a university, except for service staff (ORG-11). */
    POSITION(false, 200),
    JOB_TITLE(false, 300),
    FIRST_DAY(true, 40),
    LAST_DAY(false, 40),
    DEGREE(false, 100),
    ACADEMIC_TITLE(false, 100);

    private final boolean obligatory;
    private final int longest;

    StaffColumn(boolean obligatory, int longest) {
        this.obligatory = obligatory;
        this.longest = longest;
    }

    @Override
    public boolean isObligatory() {
        return obligatory;
    }

    @Override
    public int longest() {
        return longest;
    }
}
