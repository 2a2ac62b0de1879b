package kz.kenes.training.staff;

import java.time.LocalDate;
import java.time.Period;
import kz.kenes.shared.Clause;
import kz.kenes.training.staff.vocabulary.DutyState;

/**
 * When a unit owes its staff data: three months after the last submission, or earlier if the HR service asks. A unit that has never
 * submitted counts from the day on which it began.
 *
 * @param last day of the last submission, or null
 * @param began first day of the unit
 * @param askedFor last day that the HR service has set since the last submission, or null
 */
@Clause("TRN-22")
public record StaffDuty(LocalDate last, LocalDate began, LocalDate askedFor) {

    /** By the procedure, clause 8.2. */
    private static final Period INTERVAL = Period.ofMonths(3);

    private static final int REMINDED_DAYS_BEFORE = 14;

    /** The last day in time. */
    public LocalDate dueOn() {
        LocalDate regular = (last == null ? began : last).plus(INTERVAL);
        return askedFor != null && askedFor.isBefore(regular) ? askedFor : regular;
    }

    public DutyState stateOn(LocalDate today) {
        if (today.isAfter(dueOn())) {
            return DutyState.OVERDUE;
        }
        if (askedFor != null) {
            return DutyState.ASKED;
        }
        return today.isBefore(remindedFrom()) ? DutyState.IN_TIME : DutyState.SOON;
    }

    /** From this day on the unit is reminded. */
    public LocalDate remindedFrom() {
        return dueOn().minusDays(REMINDED_DAYS_BEFORE);
    }
}
