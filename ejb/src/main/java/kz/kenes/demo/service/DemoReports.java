package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.council.Body;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.plan.report.api.AddTask;
import kz.kenes.plan.report.api.PartEvent;
import kz.kenes.plan.report.api.PartView;
import kz.kenes.plan.report.api.ReportSteps;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.api.WritePart;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;

/** Annual reports: that of the university council for the last year, approved and handed over; drafts of this year and of an association. */
@ApplicationScoped
class DemoReports {

    @EJB
    private Reports reports;

    @EJB
    private ReportSteps steps;

    @EJB
    private Approvals approvals;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    @Inject
    private DemoCouncilReports councilReports;

    void tell() {
        LocalDate today = actors.today();
        AcademicYear present = AcademicYear.of(today);
        AcademicYear last = new AcademicYear(present.start() - 1);
        long council = records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id();
        LocalDate september = LocalDate.of(present.start(), Month.SEPTEMBER, 1);
        try {
            if (september.plusDays(24).isBefore(today)) {
                handedOver(council, last, september);
            }
        } finally {
            actors.itIsNow();
        }
        actors.as(DemoSitting.SECRETARY, () -> reports.begin(council, present.start()));
        association(last);
        councilReports.tell(last);
    }

    /** Written, approved and received in the first weeks of the new year. */
    private void handedOver(long council, AcademicYear year, LocalDate september) {
        actors.itIs(at(september.plusDays(9), 10));
        long report = actors.as(DemoSitting.SECRETARY, () -> reports.begin(council, year.start()));
        actors.as(DemoSitting.SECRETARY, () -> {
            for (Row row : rows("council")) {
                write(report, PartKind.valueOf(row.get("part")), row);
            }
            for (Row row : rows("task")) {
                reports.addTask(new AddTask(
                        report,
                        version(report),
                        row.get("kk"),
                        row.get("ru"),
                        year.next().lastDay(),
                        null));
            }
            steps.freeze(report, version(report));
            steps.submit(report, version(report));
        });
        actors.itIs(at(september.plusDays(14), 11));
        actors.as(DemoSitting.CHAIR, () -> {
            ApprovalLife life = approvals.of("plan.report", report);
            approvals.approve(new TakeStep(life.id(), life.version(), 1, null));
        });
        actors.itIs(at(september.plusDays(15), 10));
        actors.as(DemoSitting.SECRETARY, () -> {
            steps.deposit(report, version(report), "03-15");
            steps.send(report, version(report));
        });
        actors.itIs(at(september.plusDays(20), 16));
        actors.as("rector", () -> steps.receive(report, version(report), Recipient.RECTOR));
    }

    private void write(long report, PartKind kind, Row row) {
        ReportView view = reports.get(report);
        List<Long> events = kind == PartKind.EVENTS
                ? reports.events(report).stream().map(PartEvent::id).toList()
                : List.of();
        view.sections().stream().filter(part -> part.kind() == kind).forEach(part -> write(view, part, row, events));
    }

    private void write(ReportView view, PartView part, Row row, List<Long> events) {
        reports.write(new WritePart(view.id(), view.version(), part.id(), row.get("kk"), row.get("ru"), events));
    }

    /** The association has filled some of its directions; its report is overdue. */
    private void association(AcademicYear year) {
        long association =
                records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id();
        actors.as("asecretary", () -> {
            long report = reports.begin(association, year.start());
            for (Row row : rows("association")) {
                ReportView view = reports.get(report);
                write(view, view.sections().get(row.number("part") - 1), row, List.of());
            }
        });
    }

    private static List<Row> rows(String of) {
        return DemoTable.read("reports.csv").stream()
                .filter(row -> row.get("of").equals(of))
                .toList();
    }

    private long version(long report) {
        return reports.get(report).version();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Body.ZONE).toInstant();
    }
}
