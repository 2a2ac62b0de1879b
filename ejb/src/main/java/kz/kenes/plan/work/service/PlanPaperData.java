package kz.kenes.plan.work.service;

import java.time.Instant;
import java.util.List;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;

/**
 * Everything that a plan says on paper.
 *
 * @param steps how it was agreed and approved, in order; none before
 * @param chair who chairs the body, by initials and surname
 * @param secretary who keeps its papers
 */
record PlanPaperData(
        WorkPlan plan,
        List<PlanItem> items,
        List<ApprovalStep> steps,
        String chair,
        String secretary,
        Instant madeAt) {}
