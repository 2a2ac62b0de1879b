package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.api.AddTask;
import kz.kenes.plan.report.api.FactsView;
import kz.kenes.plan.report.api.PartEvent;
import kz.kenes.plan.report.api.PartForm;
import kz.kenes.plan.report.api.ReportChoice;
import kz.kenes.plan.report.api.ReportDeskEntry;
import kz.kenes.plan.report.api.ReportRow;
import kz.kenes.plan.report.api.ReportTasks;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.api.WritePart;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** What annual reports say. Who may write is decided by the report itself. */
@Stateless
@UseCase
public class ReportsBean implements Reports {

    @Inject
    private ReportRecords reports;

    @Inject
    private ReportPage page;

    @Inject
    private ReportFacts facts;

    @Inject
    private ReportDesk desk;

    @Inject
    private ReportPapers papers;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<ReportRow> list(ListQuery query) {
        return reports.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ReportView get(long reportId) {
        return page.of(reportId);
    }

    @Override
    @Query
    @Clause("PLN-08")
    @RolesAllowed(READ_MEETINGS)
    public FactsView facts(long reportId, Figure figure, String subject) {
        return page.facts(reports.get(reportId), figure, subject);
    }

    @Override
    @Query
    @RolesAllowed(KEEP_MEETINGS)
    public List<ReportChoice> choices() {
        return desk.choices(actor.today());
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<ReportDeskEntry> desk() {
        return actor.id() == null ? List.of() : desk.entries(actor.today());
    }

    @Override
    @Query
    @Clause("PLN-08")
    @RolesAllowed(KEEP_MEETINGS)
    public ReportTasks tasks(long reportId) {
        AnnualReport report = reports.get(reportId);
        return page.tasks(report, facts.undone(report.body(), report.year()));
    }

    @Override
    @Query
    @Clause({"PLN-08", "EVT-11"})
    @RolesAllowed(READ_MEETINGS)
    public PartForm part(long reportId, long partId) {
        AnnualReport report = reports.get(reportId);
        return ReportPage.form(report, reports.part(report, partId), facts.held(report.body(), report.year()));
    }

    @Override
    @Query
    @Clause("EVT-11")
    @RolesAllowed(READ_MEETINGS)
    public List<PartEvent> events(long reportId) {
        AnnualReport report = reports.get(reportId);
        return facts.held(report.body(), report.year()).stream()
                .map(ReportPage::event)
                .toList();
    }

    @Override
    @Clause({"PLN-08", "PLN-12"})
    @RolesAllowed(KEEP_MEETINGS)
    public long begin(long bodyId, int year) {
        Body body = reports.body(bodyId);
        Optional<AnnualReport> begun = reports.of(body, year);
        if (begun.isPresent()) {
            return begun.get().id();
        }
        AcademicYear of = new AcademicYear(year);
        AnnualReport report =
                new AnnualReport(body, of, reports.directions(of, actor.today()), actor.person(), actor.now());
        reports.add(report);
        return report.id();
    }

    @Override
    @Clause({"PLN-08", "PLN-12", "PLN-14"})
    @RolesAllowed(KEEP_MEETINGS)
    public void write(WritePart command) {
        AnnualReport report = reports.changed(command.reportId(), command.version(), actor.today());
        report.write(
                reports.part(report, command.partId()),
                Said.text(command.kk(), command.ru()),
                facts.held(report.body(), report.year(), command.eventIds()),
                actor.person(),
                actor.now());
    }

    @Override
    @Clause("PLN-08")
    @RolesAllowed(KEEP_MEETINGS)
    public void addTask(AddTask command) {
        reports.changed(command.reportId(), command.version(), actor.today())
                .addTask(
                        Said.text(command.kk(), command.ru()),
                        command.due(),
                        command.origin() == null ? null : LocalizedText.of(command.origin()),
                        actor.person(),
                        actor.now());
    }

    @Override
    @Clause("PLN-08")
    @RolesAllowed(KEEP_MEETINGS)
    public void removeTask(long reportId, long version, long partId) {
        AnnualReport report = reports.changed(reportId, version, actor.today());
        report.removeTask(reports.part(report, partId), actor.person(), actor.now());
    }

    @Override
    @Query
    @Clause("PLN-08")
    @RolesAllowed(READ_MEETINGS)
    public FileContent paper(long reportId, Language language, PaperFormat format) {
        return papers.paper(reports.get(reportId), language, format);
    }
}
