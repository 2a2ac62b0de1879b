package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.effect.ImprovementDecided;
import kz.kenes.training.effect.ManagementDecision;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.api.DecideImprovement;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.ReportChoice;
import kz.kenes.training.effect.api.ReportDeskEntry;
import kz.kenes.training.effect.api.TrainingReportRow;
import kz.kenes.training.effect.api.TrainingReportView;
import kz.kenes.training.effect.api.TrainingReports;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.vocabulary.SheetFormat;

/** The reports on training. Whose step it is, is decided by the report itself. */
@Stateless
@UseCase
public class TrainingReportsBean implements TrainingReports {

    @Inject
    private TrainingReportRecords reports;

    @Inject
    private TrainingReportViews views;

    @Inject
    private TrainingReportDesk desk;

    @Inject
    private ReportOffice office;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ListPage<TrainingReportRow> list(ListQuery query) {
        return reports.list(query);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<ReportDeskEntry> desk() {
        return actor.id() == null || !actor.may(PLAN_TRAINING) ? List.of() : desk.entries();
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<ReportChoice> choices() {
        return desk.choices();
    }

    @Override
    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    @RolesAllowed(PLAN_TRAINING)
    public long begin(ReportLevel level, long unitId, int year) {
        Unit unit = reports.unit(unitId);
        Optional<TrainingReport> begun = reports.of(unit, level, year);
        if (begun.isPresent()) {
            return begun.get().id();
        }
        office.requireAuthor(level, unit, year);
        TrainingReport report = new TrainingReport(level, unit, year, actor.person(), actor.today());
        reports.add(report);
        office.gather(report);
        return report.id();
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public TrainingReportView get(long reportId) {
        return views.of(reports.get(reportId));
    }

    @Override
    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    @RolesAllowed(PLAN_TRAINING)
    public void gather(long reportId, long version) {
        office.gather(reports.seen(reportId, version));
    }

    @Override
    @Clause("TRN-29")
    @RolesAllowed(PLAN_TRAINING)
    public void discuss(LinkMinutes command) {
        TrainingReport report = reports.seen(command.subjectId(), command.version());
        report.discuss(office.minutes(command, report), actor.person());
    }

    @Override
    @Clause({"TRN-29", "TRN-30", "TRN-31", "TRN-37"})
    @RolesAllowed(PLAN_TRAINING)
    public void submit(long reportId, long version, String words) {
        TrainingReport report = reports.seen(reportId, version);
        office.count(report);
        report.submit(words, actor.person());
        office.submit(report);
    }

    @Override
    @Clause("TRN-37")
    @RolesAllowed(PLAN_TRAINING)
    public void giveBack(long partId, long version, String remarks) {
        TrainingReport part = reports.seen(partId, version);
        office.requireAbove(part);
        part.giveBack(remarks);
    }

    @Override
    @Clause("TRN-32")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void analyse(long reportId, long version, String found) {
        reports.seen(reportId, version).analyse(found);
    }

    @Override
    @Clause("TRN-32")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long decide(DecideImprovement command) {
        ManagementDecision decision = new ManagementDecision(
                reports.get(command.reportId()),
                command.text(),
                command.ground(),
                command.decidedOn(),
                reports.person(command.responsibleId()),
                command.due(),
                actor.today());
        reports.add(decision);
        events.fire(new ImprovementDecided(
                decision.report().id(),
                decision.report().year(),
                decision.text(),
                decision.ground(),
                decision.due(),
                decision.responsible().id()));
        return decision.id();
    }

    @Override
    @Clause("TRN-32")
    @RolesAllowed(PLAN_TRAINING)
    public void finish(long decisionId, long version, String result) {
        reports.decision(decisionId, version).finish(result, actor.person(), actor.today());
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent form(long reportId, Language language, SheetFormat format) {
        TrainingReport report = reports.get(reportId);
        return office.form(views.of(report), report, language, format);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent minutes(long reportId) {
        TrainingReport report = reports.get(reportId);
        require(report.minutes() != null && report.minutes().file() != null, SharedViolation.NOT_FOUND);
        return office.file(report.minutes().file());
    }
}
