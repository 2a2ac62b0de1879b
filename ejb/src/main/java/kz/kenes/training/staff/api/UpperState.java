package kz.kenes.training.staff.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An institute, a department or the like with all that stands below it.
 *
 * @param units how many of its units have staff
 * @param overdue how many of them have not submitted in time
 */
public record UpperState(long id, Localized upper, int units, int overdue, StaffCounts counts)
        implements Serializable {}
