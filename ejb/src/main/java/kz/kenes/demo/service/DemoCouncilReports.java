package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.plan.report.api.Monitorings;
import kz.kenes.plan.report.api.RecordMonitoring;
import kz.kenes.plan.report.api.ReporterChoice;
import kz.kenes.plan.report.api.SubmitUnitReport;
import kz.kenes.plan.report.api.UnitReports;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;

/** What comes to the university council: reports of a bureau and a teacher, and results of monitoring. */
@ApplicationScoped
class DemoCouncilReports {

    @EJB
    private UnitReports reports;

    @EJB
    private Monitorings monitorings;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    void tell(AcademicYear of) {
        int last = of.start();
        long council = records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id();
        for (Row row : DemoTable.read("council_reports.csv")) {
            if (row.get("of").equals("report")) {
                submit(row, last);
            } else {
                record(council, row, last);
            }
        }
    }

    /** In the first capacity of the person: as chair of a bureau, or for the own work. */
    private void submit(Row row, int year) {
        String who = row.get("who");
        long id = actors.as(who, () -> {
            ReporterChoice as = reports.choices().get(0);
            return reports.submit(new SubmitUnitReport(
                    as.councilId(), as.unitId(), as.bureauId(), year, row.get("title"), row.get("kk"), null));
        });
        if (row.is("accepted")) {
            actors.as(
                    DemoSitting.SECRETARY,
                    () -> reports.accept(id, reports.get(id).version()));
        }
    }

    private void record(long council, Row row, int year) {
        actors.as(
                DemoSitting.SECRETARY,
                () -> monitorings.record(new RecordMonitoring(
                        council,
                        records.unit(row.get("who")).id(),
                        year,
                        MonitoringPeriod.YEAR,
                        row.number("percent"),
                        Assessment.valueOf(row.get("title")),
                        row.get("kk"),
                        row.get("ru"))));
    }
}
