package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.vocabulary.DutyState;

/**
 * The state of the units that the caller sees.
 *
 * @param uppers the same added up for each upper unit
 * @param total the same added up for all of them
 * @param whole whether that is the whole institution, for the HR service
 */
public record StaffSummary(
        Localized institution, List<UnitState> units, List<UpperState> uppers, StaffCounts total, boolean whole)
        implements Serializable {

    /** Units that have not submitted in time. */
    public int overdue() {
        return (int)
                units.stream().filter(unit -> unit.state() == DutyState.OVERDUE).count();
    }

    /** Units that owe data at all. */
    public int owing() {
        return (int) units.stream().filter(unit -> unit.state() != null).count();
    }
}
