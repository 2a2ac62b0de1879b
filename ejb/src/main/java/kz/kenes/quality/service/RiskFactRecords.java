package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.quality.DevelopmentPlanEntry;
import kz.kenes.quality.LeavingRisk;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.service.TrainingScope;

/** What is stored about the measures of the risks of training; of people only what the caller may see. */
@Dependent
class RiskFactRecords {

    private static final int YEARS_BACK = 1;
    private static final String LAST = "(select max(r.endedOn) from TrainingRecord r where r.person.id = p.id)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    /** Consolidated schedules of this year and the next. */
    List<ConsolidatedSchedule> schedules(Institution institution) {
        return em.createQuery(
                        "select c from ConsolidatedSchedule c where c.institution = :institution and c.year >= :year"
                                + " order by c.year",
                        ConsolidatedSchedule.class)
                .setParameter("institution", institution)
                .setParameter("year", scope.today().getYear())
                .getResultList();
    }

    Optional<DevelopmentPlanEntry> plan(Institution institution, int year) {
        return em.createQuery(
                        "select e from DevelopmentPlanEntry e where e.institution = :institution and e.year = :year",
                        DevelopmentPlanEntry.class)
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    void add(DevelopmentPlanEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** Planned trainings that ended within a year: record, person, id of the plan, its checklist or null. */
    List<Object[]> trainings(Institution institution) {
        return scope.fill(em.createQuery(
                        "select r, p, l.id, c from TrainingRecord r join r.person p join r.item i join i.plan l"
                                + " left join AfterCourse c on c.record = r"
                                + " where l.institution = :institution and r.endedOn >= :since and "
                                + seen("l.unit.id", "l.institution.id") + " order by r.endedOn, r.id",
                        Object[].class))
                .setParameter("institution", institution)
                .setParameter("since", scope.today().minusYears(YEARS_BACK))
                .getResultList();
    }

    /** Trained people whose work or unit ends soon: employment, person, unit, last day of training. */
    List<Object[]> leaving(Institution institution) {
        LocalDate today = scope.today();
        String soon = "between :today and :soon";
        return scope.fill(em.createQuery(
                        "select e, p, u, " + LAST + " from Employment e join e.person p join e.unit u"
                                + " where e.institution = :institution and " + TrainingScope.holds("e")
                                + " and (e.validity.validTo " + soon + " or e.competition.contractUntil " + soon
                                + " or u.validity.validTo " + soon
                                + ") and exists (select t from TrainingRecord t where t.person.id = p.id"
                                + " and t.endedOn >= :trained) and " + seen("u.id", "e.institution.id")
                                + " order by p.sortKey, e.id",
                        Object[].class))
                .setParameter("institution", institution)
                .setParameter("soon", today.plusMonths(LeavingRisk.MONTHS_AHEAD))
                .setParameter("trained", today.minusYears(LeavingRisk.YEARS_TRAINED))
                .getResultList();
    }

    private String seen(String unitId, String institutionId) {
        return "(" + TrainingScope.headAbove(unitId) + " or " + scope.ofInstitution(institutionId) + ")";
    }
}
