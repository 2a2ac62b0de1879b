package kz.kenes.quality;

import java.time.LocalDate;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.shared.Clause;

/**
 * When the training schedule of a year was approved. It is in time before the year begins.
 *
 * @param approvedOn null while it is not
 */
public record TimelyApproval(int year, LocalDate approvedOn) {

    @Clause("QUA-03")
    public CheckOutcome outcome(LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (approvedOn == null) {
            return today.isBefore(first) ? CheckOutcome.AHEAD : CheckOutcome.NOT_MET;
        }
        return approvedOn.isBefore(first) ? CheckOutcome.MET : CheckOutcome.NOT_MET;
    }
}
