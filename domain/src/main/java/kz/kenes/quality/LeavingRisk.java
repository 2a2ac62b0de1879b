package kz.kenes.quality;

import java.time.LocalDate;
import kz.kenes.people.Employment;
import kz.kenes.quality.vocabulary.LeavingReason;
import kz.kenes.shared.Clause;

/**
 * That a trained employee may leave the institution soon.
 *
 * @param lastDay the last day of work that is known
 */
public record LeavingRisk(LeavingReason reason, LocalDate lastDay) {

    /** How long before the last day the risk is shown. */
    public static final int MONTHS_AHEAD = 12;

    /** How far back a training counts as one that would be lost: the term of a competition. */
    public static final int YEARS_TRAINED = 3;

    /**
     * The earlier of the end of the work and the end of the unit, if it lies ahead within twelve months.
     *
     * @return null where nothing is known to end
     */
    @Clause("QUA-05")
    public static LeavingRisk of(Employment work, LocalDate today) {
        LocalDate term = work.validity().validTo();
        LocalDate closing = work.unit() == null ? null : work.unit().validity().validTo();
        boolean byClosing = closing != null && (term == null || closing.isBefore(term));
        LocalDate lastDay = byClosing ? closing : term;
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return null;
        }
        return new LeavingRisk(byClosing ? LeavingReason.UNIT_CLOSES : LeavingReason.TERM_ENDS, lastDay);
    }

    /** A training counts for three years. */
    @Clause("QUA-05")
    public static boolean isTrained(LocalDate lastTraining, LocalDate today) {
        return lastTraining != null && !lastTraining.isBefore(today.minusYears(YEARS_TRAINED));
    }
}
