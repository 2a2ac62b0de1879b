package kz.kenes.plan.work.vocabulary;

/** What a month says about the meetings of a body and its plan (MTG-04). */
public enum MonthVerdict {
    /** A meeting was planned and held. */
    BY_PLAN,
    /** A meeting was planned, the month is over, none was held. */
    MISSED,
    /** A meeting is planned and the month is not over. */
    AHEAD,
    /** A meeting was held that the plan does not foresee. */
    UNPLANNED,
    NONE
}
