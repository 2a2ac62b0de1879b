package kz.kenes.plan.report.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.PartView;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What the paper of an annual report says.
 *
 * @param yearBefore with which the numbers are compared, or null
 * @param chair short name, or null where the seat is vacant
 */
record ReportPaperData(
        Localized institution,
        Localized body,
        AcademicYear year,
        AcademicYear yearBefore,
        List<AmountView> amounts,
        List<PartView> sections,
        List<PartView> tasks,
        String chair,
        String secretary,
        LocalDate date,
        boolean draft,
        Instant madeAt) {

    List<AmountView> amounts(PartKind section) {
        return amounts.stream()
                .filter(one ->
                        one.figure().section() == section && !one.figure().isPerMember())
                .toList();
    }

    List<AmountView> members() {
        return amounts.stream().filter(one -> one.figure().isPerMember()).toList();
    }
}
