package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.plan.report.UnitReport;
import kz.kenes.plan.report.UnitReport.Content;
import kz.kenes.plan.report.api.AmendUnitReport;
import kz.kenes.plan.report.api.ReporterChoice;
import kz.kenes.plan.report.api.SubmitUnitReport;
import kz.kenes.plan.report.api.UnitReportRow;
import kz.kenes.plan.report.api.UnitReportView;
import kz.kenes.plan.report.api.UnitReports;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Reports to the council. Who may submit and who may answer is decided by the report itself. */
@Stateless
@UseCase
public class UnitReportsBean implements UnitReports {

    @Inject
    private UnitReportRecords reports;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<UnitReportRow> list(ListQuery query) {
        return reports.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public UnitReportView get(long reportId) {
        UnitReport report = reports.get(reportId);
        Person me = actor.personIfAny();
        bodies.bringSeats(report.council(), actor.today());
        boolean officer = report.council().isSecretary(me, actor.today())
                || report.council().isChair(me, actor.today());
        boolean own = report.reporter() == me;
        return new UnitReportView(
                report.id(),
                report.version(),
                report.council().name().toLocalized(),
                report.title(),
                report.role(),
                report.reporter().fullName(),
                UnitReportRecords.of(report),
                report.year().toString(),
                report.text(),
                reports.fileName(report),
                report.state(),
                report.remarks(),
                report.submittedAt(),
                report.answeredAt(),
                report.answeredBy() == null ? null : report.answeredBy().fullName(),
                officer && !own && report.state() == UnitReportState.SUBMITTED,
                own && report.state() == UnitReportState.RETURNED);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<ReporterChoice> choices() {
        return actor.id() == null ? List.of() : reports.choices();
    }

    @Override
    @Clause("PLN-09")
    @RolesAllowed(READ_MEETINGS)
    public long submit(SubmitUnitReport command) {
        Body council = bodies.visible(command.councilId());
        UnitReport report = new UnitReport(
                council,
                reports.unit(command.unitId()),
                reports.bureau(command.bureauId()),
                actor.person(),
                new AcademicYear(command.year()),
                content(command.title(), command.text(), command.file()),
                actor.now());
        reports.add(report);
        return report.id();
    }

    private Content content(String title, String text, FileContent file) {
        return new Content(
                title,
                text,
                file == null ? null : files.keepUpload(file, Uploads.DOCUMENTS).id());
    }

    @Override
    @Clause("PLN-09")
    @RolesAllowed(READ_MEETINGS)
    public void amend(AmendUnitReport command) {
        seen(command.reportId(), command.version())
                .amend(content(command.title(), command.text(), command.file()), actor.person(), actor.now());
    }

    private UnitReport seen(long reportId, long version) {
        UnitReport report = reports.get(reportId);
        report.requireUnchangedSince(version);
        bodies.bringSeats(report.council(), actor.today());
        return report;
    }

    @Override
    @Clause("PLN-09")
    @RolesAllowed(READ_MEETINGS)
    public void accept(long reportId, long version) {
        seen(reportId, version).accept(actor.person(), actor.now());
    }

    @Override
    @Clause("PLN-09")
    @RolesAllowed(READ_MEETINGS)
    public void giveBack(long reportId, long version, String remarks) {
        seen(reportId, version).giveBack(remarks, actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long reportId) {
        UnitReport report = reports.get(reportId);
        require(report.file() != null, SharedViolation.NOT_FOUND);
        return files.read(report.file());
    }
}
