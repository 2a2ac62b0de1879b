package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A number of a report with the facts behind it.
 *
 * @param yearName such as {@code 2025–2026}
 * @param kept true if they are as they were when the report was frozen
 */
public record FactsView(long reportId, Localized body, String yearName, Amount amount, boolean kept, List<Fact> facts)
        implements Serializable {}
