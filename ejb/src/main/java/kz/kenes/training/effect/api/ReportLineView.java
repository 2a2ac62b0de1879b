package kz.kenes.training.effect.api;

import java.io.Serializable;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What a report says about one category of the staff of one unit.
 *
 * @param category null for a sum over the categories
 */
public record ReportLineView(long unitId, Localized unit, StaffCategory category, NumbersView numbers)
        implements Serializable {}
