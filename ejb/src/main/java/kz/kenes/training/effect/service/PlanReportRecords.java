package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.effect.PlanReport;
import kz.kenes.training.effect.vocabulary.PlanReportState;
import kz.kenes.training.service.TrainingScope;

/** The reports of employees, as far as the caller may see their plans. */
@Dependent
class PlanReportRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    IndividualPlan plan(long id) {
        TypedQuery<IndividualPlan> query = scope.fill(em.createQuery(
                "select p from IndividualPlan p where p.id = :id and " + scope.plan("p"), IndividualPlan.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "p.person", "p.unit", "p.schedule"));
    }

    Optional<PlanReport> of(IndividualPlan plan) {
        return em.createQuery("select r from PlanReport r where r.plan = :plan", PlanReport.class)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst();
    }

    /** The report that the caller saw; its version rises. */
    PlanReport seen(long planId, long version) {
        PlanReport report = Found.present(of(plan(planId)).orElse(null));
        report.requireUnchangedSince(version);
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return report;
    }

    /** What the head of the unit has resolved and no report holds. */
    List<PlanReport> resolved(long unitId, int year) {
        return Fetching.along(
                        em.createQuery(
                                "select r from PlanReport r where r.plan.unit.id = :unit and r.plan.year = :year"
                                        + " and r.state = :state order by r.id",
                                PlanReport.class),
                        "r.plan.person")
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .setParameter("state", PlanReportState.RESOLVED)
                .getResultList();
    }

    /** Every plan in the effective schedule of the unit with its report or null: plan, person, report. */
    List<Object[]> parts(long unitId, int year) {
        return em.createQuery(
                        "select p, o, r from IndividualPlan p join p.person o left join PlanReport r on r.plan = p"
                                + " where p.unit.id = :unit and p.year = :year and p.schedule is not null"
                                + " order by o.sortKey, p.id",
                        Object[].class)
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .getResultList();
    }

    void lock(IndividualPlan plan) {
        em.lock(plan, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(PlanReport report) {
        em.persist(report);
        em.flush();
    }
}
