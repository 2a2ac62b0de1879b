package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportAnalysis;
import kz.kenes.plan.report.api.AssociationRow;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Fetching;

/** The associations with their reports of a year; three statements. */
@Dependent
class AssociationReportRecords {

    private static final String KIND =
            "b.kind = kz.kenes.regulation.vocabulary.BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleReports visible;

    @Clause("PLN-15")
    List<AssociationRow> compare(int year) {
        Map<Long, AnnualReport> reports = new HashMap<>();
        reports(year).forEach(report -> reports.put(report.body().id(), report));
        Map<Long, ReportAnalysis> analyses = new HashMap<>();
        analyses(year).forEach(one -> analyses.put(one.report().id(), one));
        TypedQuery<Object[]> query = em.createQuery(
                "select b, " + VisibleBodies.seatsOn("b.parent", VisibleReports.OFFICER) + " from Body b where " + KIND
                        + " and " + visible.condition("b") + " order by b.name.kk, b.id",
                Object[].class);
        visible.me().forEach(query::setParameter);
        List<AssociationRow> rows = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            Body body = (Body) row[0];
            AnnualReport report = reports.get(body.id());
            boolean upper = ((Number) row[1]).intValue() > 0;
            rows.add(report == null ? without(body) : row(body, report, analyses.get(report.id()), upper));
        }
        return rows;
    }

    private List<AnnualReport> reports(int year) {
        TypedQuery<AnnualReport> query = em.createQuery(
                "select r from AnnualReport r join r.body b where r.year = :year and " + KIND + " and "
                        + visible.condition("b"),
                AnnualReport.class);
        query.setParameter("year", year);
        visible.me().forEach(query::setParameter);
        return Fetching.along(query, "r.body", "r.parts.direction", "r.parts.events")
                .getResultList();
    }

    private List<ReportAnalysis> analyses(int year) {
        return em.createQuery("select a from ReportAnalysis a where a.report.year = :year", ReportAnalysis.class)
                .setParameter("year", year)
                .getResultList();
    }

    private static AssociationRow without(Body body) {
        return new AssociationRow(
                body.id(),
                body.name().toLocalized(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static AssociationRow row(Body body, AnnualReport report, ReportAnalysis analysis, boolean upper) {
        return new AssociationRow(
                body.id(),
                body.name().toLocalized(),
                report.id(),
                report.state(),
                report.sentAt(),
                report.isInTime(),
                report.completeness(),
                value(report, Figure.MEETINGS_HELD),
                value(report, Figure.DECISIONS),
                value(report, Figure.EVENTS),
                value(report, Figure.QUALITY_EVENTS),
                analysis == null ? null : analysis.verdict(),
                analysis == null ? null : analysis.text().toLocalized(),
                upper && report.state() == ReportState.SENT);
    }

    private static Long value(AnnualReport report, Figure figure) {
        return report.isFrozen()
                ? report.snapshot().amounts().stream()
                        .filter(one -> one.figure() == figure)
                        .map(Amount::value)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    Optional<ReportAnalysis> of(AnnualReport report) {
        return em.createQuery("select a from ReportAnalysis a where a.report = :report", ReportAnalysis.class)
                .setParameter("report", report)
                .getResultStream()
                .findFirst();
    }

    void add(ReportAnalysis analysis) {
        em.persist(analysis);
        em.flush();
    }
}
