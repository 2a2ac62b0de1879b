package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What waits for the reader about a plan.
 *
 * @param id of the body for {@code DRAFT_PLAN}, otherwise of the plan
 * @param line number of the line, or null
 * @param due last day of the term, or null
 */
public record PlanDeskEntry(
        PlanDeskKind kind, long id, Long line, Localized title, Localized body, LocalDate due, boolean overdue)
        implements Serializable {}
