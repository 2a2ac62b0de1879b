package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.plan.report.vocabulary.Completeness;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An annual report with everything that its page shows.
 *
 * @param year the calendar year in which the academic year begins
 * @param yearName such as {@code 2025–2026}
 * @param yearBefore the year with which the numbers are compared, or null if there is no report of it
 * @param sections the parts before the tasks
 * @param completeness of the report of an ОӘБ, otherwise null
 * @param term until when it is to be sent, or null where no term is set
 * @param inTime null while it is not sent or no term is set
 * @param sha256 hash of what was kept, or null for a draft
 * @param intact false if what was kept was changed past Kenes
 */
public record ReportView(
        long id,
        long version,
        long bodyId,
        Localized body,
        BodyKind kind,
        Localized institution,
        int year,
        String yearName,
        String yearBefore,
        ReportState state,
        List<AmountView> amounts,
        List<PartView> sections,
        List<PartView> tasks,
        List<ReportStepView> steps,
        List<RecipientView> recipients,
        Completeness completeness,
        LocalDate term,
        Boolean inTime,
        Instant sentAt,
        String siteLink,
        LocalDate siteDate,
        String depositIndex,
        String sha256,
        boolean intact,
        Set<ReportAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(ReportAction.valueOf(action));
    }

    /** The numbers of a section without those of single members. */
    public List<AmountView> amounts(PartKind section) {
        return amounts.stream()
                .filter(one ->
                        one.figure().section() == section && !one.figure().isPerMember())
                .toList();
    }

    /** The attendance of each member. */
    public List<AmountView> members() {
        return amounts.stream().filter(one -> one.figure().isPerMember()).toList();
    }
}
