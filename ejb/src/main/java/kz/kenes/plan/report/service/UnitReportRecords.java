package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.document.StoredFile;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.plan.report.UnitReport;
import kz.kenes.plan.report.api.ReporterChoice;
import kz.kenes.plan.report.api.UnitReportRow;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.shared.vocabulary.Localized;

/** The stored reports to councils: own ones, and all of them for who sits in the council or to whom it answers. */
@Dependent
class UnitReportRecords {

    private static final String CHAIR = " and vs.role = kz.kenes.council.vocabulary.SeatRole.CHAIR";

    private static final String COUNCILS =
            "b.kind = kz.kenes.regulation.vocabulary.BodyKind.EDUCATIONAL_METHODICAL_COUNCIL";

    private static final String BUREAUS =
            "b.kind = kz.kenes.regulation.vocabulary.BodyKind.INSTITUTE_BUREAU and b.parent = :above and ";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleReports visible;

    @Inject
    private Caller caller;

    @Clause({"PLN-09", "CNL-07"})
    private String condition() {
        boolean answeredTo = caller.may(Permission.APPROVE_COMPOSITION)
                || caller.may(Permission.ADMINISTER)
                || caller.may(Permission.READ_JOURNAL);
        return "(r.reporter.id = :me or " + VisibleBodies.seatOn("b", "") + " or "
                + (answeredTo ? visible.ofOwn("b") : VisibleReports.inAcademicCouncil("b", "")) + ")";
    }

    UnitReport get(long id) {
        TypedQuery<UnitReport> query = em.createQuery(
                "select r from UnitReport r join r.council b where r.id = :id and " + condition(), UnitReport.class);
        query.setParameter("id", id);
        visible.me().forEach(query::setParameter);
        return Found.first(Fetching.along(query, "r.council", "r.reporter", "r.unit", "r.bureau", "r.answeredBy"));
    }

    String fileName(UnitReport report) {
        return report.file() == null
                ? null
                : em.find(StoredFile.class, report.file()).name();
    }

    Unit unit(Long id) {
        return id == null ? null : found(Unit.class, id);
    }

    Body bureau(Long id) {
        return id == null ? null : found(Body.class, id);
    }

    private <T> T found(Class<T> type, Long id) {
        return Found.present(em.find(type, id));
    }

    void add(UnitReport report) {
        em.persist(report);
        em.flush();
    }

    ListPage<UnitReportRow> list(ListQuery query) {
        String from = " from UnitReport r join r.council b join r.reporter p left join r.unit u left join r.bureau w";
        return new Listing("select r, p, u, w" + from, "select count(r)" + from)
                .where(condition(), visible.me())
                .filter("role", "r.role = :role", ReporterRole::valueOf)
                .filter("state", "r.state = :state", UnitReportState::valueOf)
                .filter("year", "r.year = :year", Integer::valueOf)
                .search("r.title", "p.name.surname", "u.name.kk", "u.name.ru")
                .sort("year", "r.year")
                .sort("title", "r.title")
                .sort("submittedAt", "r.submittedAt")
                .order("r.submittedAt desc, r.id")
                .page(query, em::createQuery, UnitReportRecords::row);
    }

    private static UnitReportRow row(Object[] found) {
        UnitReport report = (UnitReport) found[0];
        return new UnitReportRow(
                report.id(),
                report.title(),
                report.role(),
                ((Person) found[1]).shortName(),
                of(report),
                report.year().toString(),
                report.submittedAt(),
                report.state());
    }

    /** The unit or the bureau, or null. */
    static Localized of(UnitReport report) {
        if (report.unit() != null) {
            return report.unit().name().toLocalized();
        }
        return report.bureau() == null ? null : report.bureau().name().toLocalized();
    }

    /** As what the caller may report, to the councils of the institutions where he or she works; two statements for each. */
    @Clause("PLN-09")
    List<ReporterChoice> choices() {
        List<ReporterChoice> choices = new ArrayList<>();
        for (Body council : bodies(COUNCILS + " and " + employed(), null)) {
            for (Body bureau : bodies(BUREAUS + VisibleBodies.seatOn("b", CHAIR), council)) {
                choices.add(choice(council, ReporterRole.BUREAU_CHAIR, null, bureau));
            }
            for (Unit unit : units(council)) {
                choices.add(choice(council, ReporterRole.headOf(unit.kind()), unit, null));
            }
            choices.add(choice(council, ReporterRole.EMPLOYEE, null, null));
        }
        return choices;
    }

    private static ReporterChoice choice(Body council, ReporterRole role, Unit unit, Body bureau) {
        Localized of = unit != null
                ? unit.name().toLocalized()
                : bureau == null ? null : bureau.name().toLocalized();
        return new ReporterChoice(
                council.id(),
                council.name().toLocalized(),
                role,
                unit == null ? null : unit.id(),
                bureau == null ? null : bureau.id(),
                of);
    }

    private static String employed() {
        return "exists (select e from Employment e where e.person.id = :me and e.institution.id = b.institution.id"
                + " and e.validity.validFrom <= :today and (e.validity.validTo is null or e.validity.validTo >= :today))";
    }

    private List<Body> bodies(String condition, Body above) {
        TypedQuery<Body> query =
                em.createQuery("select b from Body b where " + condition + " order by b.name.kk, b.id", Body.class);
        if (above != null) {
            query.setParameter("above", above);
        }
        visible.me().forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Unit> units(Body council) {
        TypedQuery<Unit> query = em.createQuery(
                "select distinct u from Unit u join u.heads h where u.institution.id = :institution and h.person.id = :me"
                        + " and h.validity.validFrom <= :today"
                        + " and (h.validity.validTo is null or h.validity.validTo >= :today) order by u.sortKey, u.id",
                Unit.class);
        query.setParameter("institution", council.institution().id());
        visible.me().forEach(query::setParameter);
        return query.getResultList();
    }
}
