package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ItemState;

/**
 * A training behind a number.
 *
 * @param id of the plan in which it stands
 * @param hours that were really got, or the planned ones
 */
public record FactRow(
        long id,
        long itemId,
        String person,
        Localized unit,
        StaffCategory category,
        String title,
        String provider,
        LocalDate endsOn,
        ItemState state,
        boolean overdue,
        int hours,
        BigDecimal cost)
        implements Serializable {}
