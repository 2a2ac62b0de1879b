package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.vocabulary.DutyState;

/**
 * How a unit stands today.
 *
 * @param upper the unit above, or the unit itself
 * @param head name, or null while there is none
 * @param counts who works there
 * @param last day of the last submission, or null
 * @param dueOn last day in time
 * @param state null for a unit without staff, which owes nothing
 * @param reason why the HR service asks, or null
 * @param mine whether the caller heads it
 */
public record UnitState(
        long id,
        Localized unit,
        long upperId,
        Localized upper,
        String head,
        StaffCounts counts,
        LocalDate last,
        LocalDate dueOn,
        DutyState state,
        String reason,
        boolean mine)
        implements Serializable {}
