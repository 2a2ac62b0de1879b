package kz.kenes.plan.report.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Institution;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportPart;
import kz.kenes.plan.report.api.ReportRow;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored annual reports, as far as the caller may see them. */
@Dependent
class ReportRecords {

    static final String SECRETARY = " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleReports visible;

    @Inject
    private BodyRecords bodies;

    /** The report with body, institution, parts, directions and events; one statement. */
    AnnualReport get(long id) {
        TypedQuery<AnnualReport> query = em.createQuery(
                "select r from AnnualReport r join r.body b where r.id = :id and " + visible.condition("b"),
                AnnualReport.class);
        query.setParameter("id", id);
        visible.me().forEach(query::setParameter);
        Fetching.along(query, "r.body.institution", "r.parts.direction", "r.parts.events");
        return Found.first(query);
    }

    /** The same for a command: nobody else changes it meanwhile. */
    AnnualReport changed(long id, long version, LocalDate today) {
        AnnualReport report = get(id);
        report.requireUnchangedSince(version);
        bodies.bringSeats(report.body(), today);
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return report;
    }

    /** Any report, for what Kenes does whoever calls. */
    AnnualReport any(long id) {
        return Found.present(em.find(AnnualReport.class, id));
    }

    boolean isVisible(long id) {
        TypedQuery<Long> query = em.createQuery(
                "select count(r) from AnnualReport r join r.body b where r.id = :id and " + visible.condition("b"),
                Long.class);
        query.setParameter("id", id);
        visible.me().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    /** The frozen report of the year before, if there is one, and whether the caller is secretary of the body; one statement. */
    Beside beside(AnnualReport report) {
        TypedQuery<Object[]> query = em.createQuery(
                "select o, " + VisibleBodies.seatsOn("b", SECRETARY)
                        + " from Body b left join AnnualReport o on o.body = b"
                        + " and o.year = :year and o.snapshot is not null where b = :body",
                Object[].class);
        query.setParameter("body", report.body());
        query.setParameter("year", report.year().start() - 1);
        visible.me().forEach(query::setParameter);
        Object[] row = query.getSingleResult();
        return new Beside((AnnualReport) row[0], ((Number) row[1]).intValue() > 0);
    }

    /** @param before null where there is none */
    record Beside(AnnualReport before, boolean secretary) {}

    /** For each step its state, recipient, time and person; the earliest first. */
    List<Object[]> steps(AnnualReport report) {
        return em.createQuery(
                        "select s.state, s.recipient, s.at, p from AnnualReport r join r.steps s left join s.by p"
                                + " where r = :report order by s.ordinal",
                        Object[].class)
                .setParameter("report", report)
                .getResultList();
    }

    Body body(long id) {
        Body body = bodies.visible(id);
        bodies.lock(body);
        return body;
    }

    Optional<AnnualReport> of(Body body, int year) {
        return em.createQuery(
                        "select r from AnnualReport r where r.body = :body and r.year = :year", AnnualReport.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The directions of an ОӘБ that were in force at the end of the year, or on the day if it has not ended. */
    List<RemitEntry> directions(AcademicYear year, LocalDate today) {
        return em.createQuery(
                        "select e from RemitEntry e join e.remit t where t.kind = :kind and t.validity.validFrom <= :day"
                                + " and (t.validity.validTo is null or t.validity.validTo >= :day) order by e.number",
                        RemitEntry.class)
                .setParameter("kind", RemitKind.ASSOCIATION_DIRECTION)
                .setParameter("day", year.lastDay().isBefore(today) ? year.lastDay() : today)
                .getResultList();
    }

    ReportPart part(AnnualReport report, long id) {
        ReportPart part = report.parts().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElse(null);
        require(part != null, SharedViolation.NOT_FOUND);
        return part;
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    ListPage<ReportRow> list(ListQuery query) {
        String from = " from AnnualReport r join r.body b join b.institution i";
        return new Listing("select r.id, b, i, r.year, r.state, r.sentAt" + from, "select count(r)" + from)
                .where(visible.condition("b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("kind", "b.kind = :kind", BodyKind::valueOf)
                .filter("state", "r.state = :state", ReportState::valueOf)
                .filter("year", "r.year = :year", Integer::valueOf)
                .search("b.name.kk", "b.name.ru", "b.name.en")
                .sort("year", "r.year")
                .sort("body", "b.name.kk")
                .order("r.year desc, b.name.kk, r.id")
                .page(query, em::createQuery, ReportRecords::row);
    }

    private static ReportRow row(Object[] found) {
        Body body = (Body) found[1];
        Institution institution = (Institution) found[2];
        return new ReportRow(
                (Long) found[0],
                body.name().toLocalized(),
                body.kind(),
                institution.name().toLocalized(),
                new AcademicYear((Integer) found[3]).toString(),
                (ReportState) found[4],
                (Instant) found[5]);
    }
}
