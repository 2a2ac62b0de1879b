package kz.kenes.plan.work.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What a line of a plan says.
 *
 * @param due last day of the term; for a term by month any day of the month
 * @param personId who is responsible, or null where a unit is
 * @param form how it is completed, or null
 * @param remitIds the tasks, subjects or directions that it serves
 */
public record PlanItemEntry(
        @NotNull @Valid Localized content,
        @NotNull PlanItemKind kind,
        LocalDate due,
        boolean byMonth,
        Long personId,
        Long unitId,
        Localized form,
        @NotNull @Size(max = 30) List<Long> remitIds)
        implements Serializable {}
