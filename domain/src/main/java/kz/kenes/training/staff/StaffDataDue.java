package kz.kenes.training.staff;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.vocabulary.DutyState;

/**
 * Event: the data of a unit's staff are asked for, are due soon, or are overdue.
 *
 * @param unitName null where all units are asked
 * @param unit null where all units are asked
 * @param dueOn last day in time
 * @param reason why the HR service asks, or null
 * @param persons ids of those who should know
 */
public record StaffDataDue(
        DutyState state, Long unit, Localized unitName, LocalDate dueOn, String reason, List<Long> persons) {}
