package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.vocabulary.DutyState;

/**
 * Something that waits.
 *
 * @param unit null for what concerns several
 * @param dueOn last day in time; null for what concerns several
 * @param count how many units
 */
public record StaffDeskEntry(
        StaffDeskKind kind, Long unitId, Localized unit, LocalDate dueOn, DutyState state, int count)
        implements Serializable {}
