package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.shared.Clause;

/** Tells of corrective actions whose term has passed, once for each. */
@Dependent
public class DueCorrections {

    @Inject
    private NonconformityRecords records;

    @Inject
    private Movements movements;

    @Inject
    private Event<Object> told;

    @Inject
    private Clock clock;

    /** @return how many actions somebody was told of */
    @Clause("QUA-07")
    public int tell() {
        LocalDate today = LocalDate.now(clock);
        int count = 0;
        for (CorrectiveAction action : records.overdue(today)) {
            if (action.escalate(clock.instant(), today)) {
                told.fire(movements.overdue(action));
                count++;
            }
        }
        return count;
    }
}
