package kz.kenes.people.service;

import java.time.LocalDate;

/** The condition of a query that something dated holds on a day. */
final class OnDay {

    private OnDay() {}

    /** With the parameter {@code :day}. */
    static String holds(String variable) {
        return holds(variable, ":day");
    }

    /** With the day written into the condition, where the query has no place for a parameter. */
    static String holds(String variable, LocalDate day) {
        return holds(variable, "{d '" + day + "'}");
    }

    private static String holds(String variable, String day) {
        return "(%1$s.validity.validFrom <= %2$s and (%1$s.validity.validTo is null or %1$s.validity.validTo >= %2$s))"
                .formatted(variable, day);
    }
}
