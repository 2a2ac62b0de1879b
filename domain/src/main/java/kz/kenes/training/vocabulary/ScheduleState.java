package kz.kenes.training.vocabulary;

/** How far a schedule is on its way from the unit to the university and back. */
public enum ScheduleState {
    DRAFT,
    /** The meeting of the unit has discussed it. */
    DISCUSSED,
    /** Somebody's approval or signature is awaited. */
    UNDER_APPROVAL,
    /** The head of the unit has approved it. */
    UNIT_APPROVED,
    /** The director has signed it, and the HR service has it. */
    SUBMITTED,
    /** A part of the consolidated schedule. */
    CONSOLIDATED,
    /** The finance department has agreed the budget. */
    BUDGET_AGREED,
    APPROVED,
    /** All units have confirmed that they have it. */
    COMMUNICATED,
    RETURNED;

    /** True once the head of the apparatus has approved it. */
    public boolean isEffective() {
        return this == APPROVED || this == COMMUNICATED;
    }
}
