package kz.kenes.regulation.vocabulary;

/** How often a body has to meet: by its plan alone, once in so many months, or at least so many times in a calendar year. */
public enum Frequency {
    BY_PLAN,
    ONCE_IN_MONTHS,
    TIMES_A_YEAR
}
