package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.AuditProgramme;
import kz.kenes.quality.PlannedAudit;
import kz.kenes.quality.api.PlannedAuditRow;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.service.TrainingScope;

/** The stored programmes of internal audits, as far as the caller may see them. */
@Dependent
class AuditRecords {

    private static final int MOST = 200;
    private static final String STATE = "kz.kenes.quality.vocabulary.AuditState.";
    private static final String OVERDUE = "a.state = " + STATE + "PLANNED and a.due < :today";
    private static final String FOUND = "(select count(n.id) from Nonconformity n where n.control = c)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    /** An auditor also sees the audits that the programme gives him or her. */
    @Clause("QUA-10")
    private String visible() {
        return "(p.id = :me or " + scope.ofUnit("PlannedAudit", "a") + ")";
    }

    ListPage<PlannedAuditRow> list(ListQuery query) {
        String from = " from PlannedAudit a join a.programme y join a.unit u join a.auditor p left join a.control c";
        return new Listing("select a, y, u, p, c, " + FOUND + from, "select count(a)" + from)
                .where(visible(), scope.values())
                .filter("year", "y.year = :year", Integer::valueOf)
                .filter("state", "a.state = :state", AuditState::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("overdue", "(" + OVERDUE + ")", NonconformityListRecords::yes)
                .search("a.subject", "u.name.kk", "u.name.ru", "p.searchText")
                .sort("due", "a.due")
                .sort("unit", "u.sortKey")
                .order("a.due, a.id")
                .page(
                        query,
                        em::createQuery,
                        (Object[] row) -> row((PlannedAudit) row[0], ((Number) row[5]).intValue()));
    }

    PlannedAuditRow row(PlannedAudit audit, int nonconformities) {
        return new PlannedAuditRow(
                audit.id(),
                audit.programme().year(),
                audit.unit().id(),
                audit.unit().name().toLocalized(),
                audit.subject(),
                audit.month(),
                audit.day(),
                audit.due(),
                audit.auditor().fullName(),
                audit.state(),
                audit.isOverdueOn(scope.today()),
                audit.control() == null ? null : audit.control().heldOn(),
                nonconformities);
    }

    PlannedAudit get(long id) {
        TypedQuery<PlannedAudit> query = scope.fill(em.createQuery(
                "select a from PlannedAudit a join a.auditor p where a.id = :id and " + visible(), PlannedAudit.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(
                query,
                "a.programme",
                "a.unit.heads.person",
                "a.institution",
                "a.auditor",
                "a.proposedBy",
                "a.approvedBy",
                "a.control.recordedBy"));
    }

    /** The same as the caller saw it; its version rises. */
    PlannedAudit seen(long id, long version) {
        PlannedAudit audit = get(id);
        audit.requireUnchangedSince(version);
        em.lock(audit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return audit;
    }

    /** The programme of a year; empty while nothing is planned. */
    Optional<AuditProgramme> programme(Institution institution, int year) {
        TypedQuery<AuditProgramme> query = em.createQuery(
                "select y from AuditProgramme y where y.institution = :institution and y.year = :year",
                AuditProgramme.class);
        return Fetching.along(query, "y.audits.control", "y.audits.proposedBy", "y.audits.unit")
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The programme to which something is added; nobody else adds to it until this transaction has ended. */
    AuditProgramme opened(Institution institution, int year) {
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
        AuditProgramme programme = programme(institution, year).orElseGet(() -> {
            AuditProgramme first = new AuditProgramme(institution, year);
            add(first);
            return first;
        });
        em.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return programme;
    }

    /** The programme as the caller saw it; its version rises. */
    AuditProgramme seen(Institution institution, int year, long version) {
        AuditProgramme programme = Found.present(programme(institution, year).orElse(null));
        programme.requireUnchangedSince(version);
        em.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return programme;
    }

    /** What is to be carried out by the caller, overdue in the caller's quality office, or to be approved by the caller: audit, unit, auditor. */
    List<Object[]> waiting() {
        return scope.fill(em.createQuery(
                        "select a, u, p from PlannedAudit a join fetch a.programme join a.unit u join a.auditor p where (a.state = "
                                + STATE + "PLANNED and (p.id = :me or (a.due < :today and "
                                + QualityScope.holds("a.institution.id", "QUALITY_HEAD") + "))) or (a.state = " + STATE
                                + "PROPOSED and " + QualityScope.holds("a.institution.id", "MANAGEMENT_REPRESENTATIVE")
                                + ") order by a.due, a.id",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Somebody who works at the institution today; null for nobody. */
    Person auditor(Institution institution, Long id) {
        return id == null
                ? null
                : Found.first(em.createQuery(
                                "select p from Person p where p.id = :id and exists (select e from Employment e"
                                        + " where e.person.id = p.id and e.institution = :institution and "
                                        + TrainingScope.holds("e") + ")",
                                Person.class)
                        .setParameter("id", id)
                        .setParameter("institution", institution)
                        .setParameter("today", scope.today()));
    }

    /** A unit of the institution; null for none. */
    Unit unit(Institution institution, Long id) {
        return id == null
                ? null
                : Found.first(Fetching.along(
                                em.createQuery(
                                        "select u from Unit u where u.id = :id and u.institution = :institution",
                                        Unit.class),
                                "u.heads.person")
                        .setParameter("id", id)
                        .setParameter("institution", institution));
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
