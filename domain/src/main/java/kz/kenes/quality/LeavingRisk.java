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
     * The earliest of the end of the work, of the term that a competition has given, and of the unit, if it lies ahead within twelve
     * months.
     *
     * @return null where nothing is known to end
     */
    @Clause("QUA-05")
    public static LeavingRisk of(Employment work, LocalDate today) {
        LeavingRisk first =
                new LeavingRisk(LeavingReason.TERM_ENDS, work.validity().validTo());
        if (work.competition() != null) {
            first = first.orEarlier(
                    LeavingReason.COMPETITION_ENDS, work.competition().contractUntil());
        }
        if (work.unit() != null) {
            first = first.orEarlier(
                    LeavingReason.UNIT_CLOSES, work.unit().validity().validTo());
        }
        LocalDate last = first.lastDay();
        boolean soon = last != null && !last.isBefore(today) && !last.isAfter(today.plusMonths(MONTHS_AHEAD));
        return soon ? first : null;
    }

    private LeavingRisk orEarlier(LeavingReason other, LocalDate day) {
        return day != null && (lastDay == null || day.isBefore(lastDay)) ? new LeavingRisk(other, day) : this;
    }

    /** A training counts for three years. */
    @Clause("QUA-05")
    public static boolean isTrained(LocalDate lastTraining, LocalDate today) {
        return lastTraining != null && !lastTraining.isBefore(today.minusYears(YEARS_TRAINED));
    }
}
