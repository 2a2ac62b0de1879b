package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.effect.ManagementDecision;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.api.TrainingReportRow;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;
import kz.kenes.training.service.TrainingScope;

/** The reports on training; the staff of the institution reads them. */
@Dependent
class TrainingReportRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    TrainingReport get(long id) {
        TypedQuery<TrainingReport> query = scope.fill(em.createQuery(
                "select r from TrainingReport r where r.id = :id and " + TrainingScope.staffOf("r.institution.id"),
                TrainingReport.class));
        query.setParameter("id", id);
        return Found.first(
                Fetching.along(query, "r.institution", "r.unit.heads.person", "r.upperUnit", "r.author", "r.signedBy"));
    }

    /** The same as the caller saw it; its version rises, whatever of it changes. */
    TrainingReport seen(long id, long version) {
        TrainingReport report = get(id);
        report.requireUnchangedSince(version);
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return report;
    }

    /** Any report, for what Kenes does whoever calls. */
    TrainingReport any(long id) {
        return Found.present(em.find(TrainingReport.class, id));
    }

    boolean isVisible(long id) {
        return !scope.fill(em.createQuery(
                        "select r.id from TrainingReport r where r.id = :id and "
                                + TrainingScope.staffOf("r.institution.id"),
                        Long.class))
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Optional<TrainingReport> of(Unit unit, ReportLevel level, int year) {
        return em.createQuery(
                        "select r from TrainingReport r where r.unit = :unit and r.level = :level and r.year = :year",
                        TrainingReport.class)
                .setParameter("unit", unit)
                .setParameter("level", level)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** A unit of the institution in which the caller works, locked until the transaction has ended. */
    Unit unit(long id) {
        TypedQuery<Unit> query = scope.fill(em.createQuery(
                "select u from Unit u where u.id = :id and " + TrainingScope.staffOf("u.institution.id"), Unit.class));
        query.setParameter("id", id);
        Unit unit = Found.first(query);
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        return unit;
    }

    Optional<UnitSchedule> schedule(Unit unit, int year) {
        return em.createQuery(
                        "select s from UnitSchedule s where s.unit = :unit and s.year = :year", UnitSchedule.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** What is signed one level below and waits: of the units under the unit, or of all institutes. */
    List<TrainingReport> signedBelow(TrainingReport whole) {
        ReportLevel below = ReportLevel.values()[whole.level().ordinal() - 1];
        boolean all = whole.level() == ReportLevel.UNIVERSITY;
        TypedQuery<TrainingReport> query = em.createQuery(
                        "select r from TrainingReport r where r.level = :level and r.year = :year"
                                + " and r.state = :state and r.institution = :institution"
                                + (all ? "" : " and r.upperUnit = :unit") + " order by r.id",
                        TrainingReport.class)
                .setParameter("level", below)
                .setParameter("year", whole.year())
                .setParameter("state", SummaryState.SIGNED)
                .setParameter("institution", whole.institution());
        if (!all) {
            query.setParameter("unit", whole.unit());
        }
        return Fetching.along(query, "r.unit").getResultList();
    }

    List<TrainingReport> parts(TrainingReport whole) {
        return em.createQuery(
                        "select r from TrainingReport r join fetch r.unit u where r.whole = :whole order by u.sortKey",
                        TrainingReport.class)
                .setParameter("whole", whole)
                .getResultList();
    }

    List<ManagementDecision> decisions(TrainingReport report) {
        return em.createQuery(
                        "select d from ManagementDecision d join fetch d.responsible where d.report = :report"
                                + " order by d.due, d.id",
                        ManagementDecision.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** A decision on a report that the caller may see. */
    ManagementDecision decision(long id, long version) {
        ManagementDecision decision = Found.present(em.find(ManagementDecision.class, id));
        get(decision.report().id());
        decision.requireUnchangedSince(version);
        return decision;
    }

    /** The staff of the institution, by the alphabet: id and name of each. */
    List<Person> staff(TrainingReport report) {
        return scope.fill(em.createQuery(
                        "select p from Person p where exists (select e from Employment e where e.person = p"
                                + " and e.institution = :institution and " + TrainingScope.holds("e")
                                + ") order by p.sortKey, p.id",
                        Person.class))
                .setParameter("institution", report.institution())
                .getResultList();
    }

    Person person(Long id) {
        return id == null ? null : em.find(Person.class, id);
    }

    ListPage<TrainingReportRow> list(ListQuery query) {
        String from = " from TrainingReport r join r.unit u join r.author a";
        return new Listing("select r, u, a" + from, "select count(r)" + from)
                .where(TrainingScope.staffOf("r.institution.id"), scope.values())
                .filter("level", "r.level = :level", ReportLevel::valueOf)
                .filter("state", "r.state = :state", SummaryState::valueOf)
                .filter("year", "r.year = :year", Integer::valueOf)
                .search("u.name.kk", "u.name.ru")
                .sort("unit", "u.sortKey")
                .sort("year", "r.year")
                .order("r.year desc, u.sortKey, r.id")
                .page(query, em::createQuery, TrainingReportRecords::row);
    }

    private static TrainingReportRow row(Object[] found) {
        TrainingReport report = (TrainingReport) found[0];
        return new TrainingReportRow(
                report.id(),
                report.level(),
                ((Unit) found[1]).name().toLocalized(),
                report.year(),
                report.state(),
                ((Person) found[2]).fullName());
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
