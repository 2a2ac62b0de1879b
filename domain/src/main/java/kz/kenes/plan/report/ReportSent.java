package kz.kenes.plan.report;

import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the annual report of a body has been handed over (CNL-07).
 *
 * @param year the academic year, such as «2026–2027»
 * @param persons ids of those who may confirm the receipt
 */
public record ReportSent(long report, Localized bodyName, String year, List<Long> persons) {}
