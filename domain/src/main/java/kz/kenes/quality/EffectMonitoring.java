package kz.kenes.quality;

import java.time.LocalDate;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.shared.Clause;

/**
 * Whether it is known what a training has brought. The employee reports within a month; what has not been looked at by then is not
 * monitored.
 *
 * @param endedOn last day of the training
 * @param evaluated true once the unit has closed its checklist
 */
public record EffectMonitoring(LocalDate endedOn, boolean evaluated) {

    private static final int MONTHS = 1;

    @Clause("QUA-04")
    public CheckOutcome outcome(LocalDate today) {
        if (evaluated) {
            return CheckOutcome.MET;
        }
        return today.isAfter(endedOn.plusMonths(MONTHS)) ? CheckOutcome.NOT_MET : CheckOutcome.AHEAD;
    }
}
