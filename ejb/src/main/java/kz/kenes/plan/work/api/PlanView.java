package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An edition of a work plan with everything that its page shows.
 *
 * @param year the calendar year in which it begins
 * @param last last day, inclusive
 * @param route key of the way by which it is approved
 * @param series id by which that way knows all its editions
 * @param approver null before the approval, and where a body approved it
 * @param remarks why it was given back, or null
 * @param keeper who is responsible for the copy kept by the office of academic policy and quality, or null
 * @param keptPlace where the paper copy lies, or null
 */
public record PlanView(
        long id,
        long version,
        long bodyId,
        Localized body,
        BodyKind kind,
        long institutionId,
        int year,
        LocalDate first,
        LocalDate last,
        int edition,
        PlanState state,
        String route,
        long series,
        String author,
        String approver,
        Instant approvedAt,
        String remarks,
        String keeper,
        Instant keptAt,
        String keptPlace,
        List<PlanItemView> items,
        List<EditionRow> editions,
        List<OutlookView> outlooks,
        Set<PlanAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(PlanAction.valueOf(action));
    }

    /** Such as {@code 2026–2027}. */
    public String years() {
        return year + "–" + (year + 1);
    }

    /** Bodies of the kind have a list of tasks, subjects or directions. */
    public boolean tasked() {
        return !RemitKind.of(kind).isEmpty();
    }

    /** The approval that is known of the plan is the one of this edition, not of an earlier or a later one. */
    public boolean approvalShown() {
        return state != PlanState.DRAFT
                && editions.stream()
                        .filter(one -> one.state() != PlanState.DRAFT)
                        .findFirst()
                        .filter(one -> one.id() == id)
                        .isPresent();
    }

    public int done() {
        return (int) items.stream()
                .filter(item -> item.state() == PlanItemState.DONE)
                .count();
    }

    public int overdue() {
        return (int) items.stream().filter(PlanItemView::overdue).count();
    }

    /** Share of the lines that are done, in whole per cent rounded down. */
    public int percent() {
        return items.isEmpty() ? 0 : done() * 100 / items.size();
    }
}
