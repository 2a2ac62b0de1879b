package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.training.effect.ManagementDecision;
import kz.kenes.training.effect.PlanReport;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.service.TrainingScope;

/** What waits for the caller about reports on training, each kind in one statement. */
@Dependent
class ReportDeskRecords {

    private static final String PLAN_STATE = "kz.kenes.training.effect.vocabulary.PlanReportState.";
    private static final String STATE = "kz.kenes.training.effect.vocabulary.SummaryState.";
    private static final String LEVEL = "kz.kenes.training.effect.vocabulary.ReportLevel.";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** Own reports that were given back. */
    List<PlanReport> returned() {
        return scope.fill(em.createQuery(
                        "select r from PlanReport r join fetch r.plan p join fetch p.unit where p.person.id = :me and r.state = "
                                + PLAN_STATE + "RETURNED order by p.year, r.id",
                        PlanReport.class))
                .getResultList();
    }

    /** Reports of employees that wait for the resolution of the caller. */
    List<PlanReport> unresolved() {
        return scope.fill(em.createQuery(
                        "select r from PlanReport r join fetch r.plan p join fetch p.person where p.person.id <> :me and r.state = "
                                + PLAN_STATE + "HANDED_IN and " + TrainingScope.headOf("p.unit.id")
                                + " order by p.year, r.id",
                        PlanReport.class))
                .getResultList();
    }

    /** Reports that the caller draws up and that are not submitted. */
    List<TrainingReport> unsubmitted() {
        return scope.fill(em.createQuery(
                        "select r from TrainingReport r join fetch r.unit where r.author.id = :me and r.state in ("
                                + STATE + "DRAFT, " + STATE + "DISCUSSED, " + STATE + "RETURNED) order by r.year, r.id",
                        TrainingReport.class))
                .getResultList();
    }

    /** Decisions of the management that the caller carries out, the first due first. */
    List<ManagementDecision> decisions() {
        return scope.fill(em.createQuery(
                        "select d from ManagementDecision d join fetch d.report where d.responsible.id = :me"
                                + " and d.doneOn is null order by d.due, d.id",
                        ManagementDecision.class))
                .getResultList();
    }

    /** Units whose report the caller can begin: unit, year, number of resolved reports of employees. */
    List<Object[]> unitsToReport() {
        return scope.fill(em.createQuery(
                        "select u, p.year, count(r) from PlanReport r join r.plan p join p.unit u where r.state = "
                                + PLAN_STATE + "RESOLVED and (p.schedule.keeper.id = :me or "
                                + TrainingScope.headOf("u.id")
                                + ") and not exists (select t from TrainingReport t where t.unit.id = u.id and t.level = "
                                + LEVEL + "UNIT and t.year = p.year) group by u, p.year order by p.year",
                        Object[].class))
                .getResultList();
    }

    /** Upper units whose report the caller can begin: unit, year, number of signed reports. */
    List<Object[]> institutesToReport() {
        return scope.fill(em.createQuery(
                        "select u, r.year, count(r) from TrainingReport r join r.upperUnit u where r.level = " + LEVEL
                                + "UNIT and r.state = " + STATE + "SIGNED and " + TrainingScope.headOf("u.id")
                                + " and not exists (select t from TrainingReport t where t.unit.id = u.id and t.level = "
                                + LEVEL + "INSTITUTE and t.year = r.year) group by u, r.year order by r.year",
                        Object[].class))
                .getResultList();
    }

    /** Years whose annual report the HR service can begin: unit of the caller, year, number of signed reports. */
    List<Object[]> yearsToReport() {
        return scope.fill(em.createQuery(
                        "select u, r.year, count(distinct r.id) from TrainingReport r, Employment e join e.unit u where r.level = "
                                + LEVEL + "INSTITUTE and r.state = " + STATE
                                + "SIGNED and e.person.id = :me and e.institution = r.institution and "
                                + TrainingScope.holds("e")
                                + " and not exists (select t from TrainingReport t where t.institution = r.institution"
                                + " and t.level = " + LEVEL + "UNIVERSITY and t.year = r.year)"
                                + " group by u, r.year order by r.year",
                        Object[].class))
                .getResultList();
    }
}
