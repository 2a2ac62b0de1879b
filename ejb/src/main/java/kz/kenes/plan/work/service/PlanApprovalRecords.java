package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.plan.work.PlanRoutes;
import kz.kenes.plan.work.WorkPlan;

/** The steps by which a plan was agreed and approved. */
@Dependent
class PlanApprovalRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** The steps of the approval that was completed when the plan took effect, in order; none before. */
    List<ApprovalStep> of(WorkPlan plan) {
        if (plan.approvedAt() == null) {
            return List.of();
        }
        return em.createQuery(
                        "select a from Approval a where a.route = :route and a.subjectId = :series and a.state = :completed"
                                + " and a.endedAt = :at",
                        Approval.class)
                .setParameter("route", PlanRoutes.of(plan.body().kind()).key())
                .setParameter("series", plan.series())
                .setParameter("completed", ApprovalState.COMPLETED)
                .setParameter("at", plan.approvedAt())
                .getResultStream()
                .flatMap(approval -> approval.steps().stream())
                .filter(step -> step.state() == StepState.TAKEN)
                .toList();
    }
}
