package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportTerm;
import kz.kenes.plan.report.api.ReportChoice;
import kz.kenes.plan.report.api.ReportDeskEntry;
import kz.kenes.plan.report.api.ReportDeskKind;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;

/** The reports that wait for the caller; two statements. */
@Dependent
class ReportDesk {

    /** From this month on the report of the year that ends is due to be begun. */
    private static final Month TO_BEGIN = Month.MAY;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleReports visible;

    @Inject
    private ReportRecipients recipients;

    @Clause({"PLN-08", "PLN-13", "CNL-07"})
    List<ReportDeskEntry> entries(LocalDate today) {
        List<ReportDeskEntry> entries = new ArrayList<>();
        AcademicYear year = due(today);
        for (Object[] row : kept(List.of(year.start()))) {
            Body body = (Body) row[0];
            AnnualReport report = (AnnualReport) row[1];
            ReportDeskKind kind = Recipient.of(body.kind()).isEmpty() ? null : kind(report);
            if (kind != null && !body.validity().validFrom().isAfter(year.lastDay())) {
                entries.add(entry(kind, report == null ? null : report.id(), body, year, today));
            }
        }
        for (AnnualReport report : recipients.waiting()) {
            entries.add(new ReportDeskEntry(
                    ReportDeskKind.RECEIVE,
                    report.id(),
                    report.body().name().toLocalized(),
                    report.year().toString(),
                    null,
                    false));
        }
        return entries;
    }

    /** The year whose report is due: the present one from May on, otherwise the last. */
    @Clause({"PLN-08", "PLN-17"})
    static AcademicYear due(LocalDate today) {
        AcademicYear present = AcademicYear.of(today);
        boolean ending =
                today.getMonth().compareTo(TO_BEGIN) >= 0 && today.getMonth().compareTo(Month.SEPTEMBER) < 0;
        return ending ? present : new AcademicYear(present.start() - 1);
    }

    private static ReportDeskKind kind(AnnualReport report) {
        if (report == null) {
            return ReportDeskKind.BEGIN;
        }
        return switch (report.state()) {
            case DRAFT -> ReportDeskKind.COMPLETE;
            case FROZEN -> ReportDeskKind.SUBMIT;
            case APPROVED -> ReportDeskKind.SEND;
            case SUBMITTED, SENT -> null;
        };
    }

    private static ReportDeskEntry entry(
            ReportDeskKind kind, Long report, Body body, AcademicYear year, LocalDate today) {
        LocalDate term = body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION ? ReportTerm.lastDay(year) : null;
        return new ReportDeskEntry(
                kind, report, body.name().toLocalized(), year.toString(), term, term != null && today.isAfter(term));
    }

    /** The bodies whose secretary the caller is, each with its reports of those years; a row without a report where there is none. */
    private List<Object[]> kept(List<Integer> years) {
        TypedQuery<Object[]> query = em.createQuery(
                "select b, r from Body b left join AnnualReport r on r.body = b and r.year in :years where "
                        + VisibleBodies.seatOn("b", ReportRecords.SECRETARY) + " order by b.name.kk, b.id, r.year",
                Object[].class);
        query.setParameter("years", years);
        visible.me().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The bodies of the caller and the present and the last year, as far as no report of them is begun. */
    List<ReportChoice> choices(LocalDate today) {
        AcademicYear present = AcademicYear.of(today);
        List<ReportChoice> choices = new ArrayList<>();
        for (AcademicYear year : List.of(new AcademicYear(present.start() - 1), present)) {
            for (Object[] row : kept(List.of(year.start()))) {
                Body body = (Body) row[0];
                if (row[1] == null && !body.validity().validFrom().isAfter(year.lastDay())) {
                    choices.add(new ReportChoice(body.id(), body.name().toLocalized(), year.start(), year.toString()));
                }
            }
        }
        return choices;
    }
}
