package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.effect.PlanReport;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.PlanReportAction;
import kz.kenes.training.effect.api.PlanReportView;
import kz.kenes.training.effect.api.PlanReports;
import kz.kenes.training.effect.vocabulary.PlanReportState;
import kz.kenes.training.service.PlanViews;

/** The reports of employees on their plans. Whose step it is, is decided by the report itself. */
@Stateless
@UseCase
public class PlanReportsBean implements PlanReports {

    @Inject
    private PlanReportRecords reports;

    @Inject
    private PlanViews plans;

    @Inject
    private CourseViews views;

    @Inject
    private CourseOffice office;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public PlanReportView ofPlan(long planId) {
        IndividualPlan plan = reports.plan(planId);
        PlanReport report = reports.of(plan).orElse(null);
        Set<PlanReportAction> actions = actions(plan, report);
        boolean present = report != null;
        return new PlanReportView(
                present ? report.id() : null,
                present ? report.version() : 0,
                plan.id(),
                plan.person().fullName(),
                plan.unit().name().toLocalized(),
                plan.year(),
                present ? report.state() : null,
                present ? report.text() : null,
                present ? report.reportedOn() : null,
                present ? report.remarks() : null,
                present ? report.planned() : plan.items().size(),
                present ? report.completed() : 0,
                present ? report.notDone() : 0,
                present ? CourseViews.minutes(report.minutes()) : null,
                present ? report.resolution() : null,
                present && report.resolvedBy() != null ? report.resolvedBy().fullName() : null,
                present ? report.resolvedAt() : null,
                present && report.whole() != null ? report.whole().id() : null,
                plans.items(plan),
                actions.contains(PlanReportAction.RESOLVE) ? views.choices(plan.unit(), plan.year()) : List.of(),
                actions);
    }

    private Set<PlanReportAction> actions(IndividualPlan plan, PlanReport report) {
        Set<PlanReportAction> actions = EnumSet.noneOf(PlanReportAction.class);
        Person me = actor.personIfAny();
        if (me == null || !actor.may(PLAN_TRAINING)) {
            return actions;
        }
        boolean open = report == null || report.state() == PlanReportState.RETURNED;
        if (me == plan.person() && open && plan.isEffective() && PlanReport.isTimeFor(plan, actor.today())) {
            actions.add(PlanReportAction.REPORT);
        }
        if (report != null && report.isLedBy(me, actor.today())) {
            if (report.state() == PlanReportState.HANDED_IN) {
                actions.add(PlanReportAction.RESOLVE);
            }
            if (report.state() == PlanReportState.HANDED_IN || report.state() == PlanReportState.RESOLVED) {
                actions.add(PlanReportAction.GIVE_BACK);
            }
        }
        return actions;
    }

    @Override
    @Clause("TRN-25")
    @RolesAllowed(PLAN_TRAINING)
    public void report(long planId, long version, String text) {
        IndividualPlan plan = reports.plan(planId);
        reports.lock(plan);
        Optional<PlanReport> known = reports.of(plan);
        if (known.isPresent()) {
            reports.seen(planId, version).report(text, actor.person(), actor.today());
        } else {
            reports.add(new PlanReport(plan, text, actor.person(), actor.today()));
        }
    }

    @Override
    @Clause({"TRN-26", "TRN-37"})
    @RolesAllowed(PLAN_TRAINING)
    public void giveBack(long planId, long version, String remarks) {
        reports.seen(planId, version).giveBack(remarks, actor.person(), actor.today());
    }

    @Override
    @Clause("TRN-26")
    @RolesAllowed(PLAN_TRAINING)
    public void resolve(LinkMinutes command, String resolution) {
        PlanReport report = reports.seen(command.subjectId(), command.version());
        report.resolve(
                office.minutes(command, report.plan().unit(), actor.today()),
                resolution,
                actor.person(),
                actor.now(),
                actor.today());
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent minutes(long planId) {
        PlanReport report = reports.of(reports.plan(planId)).orElse(null);
        require(
                report != null && report.minutes() != null && report.minutes().file() != null,
                SharedViolation.NOT_FOUND);
        return office.file(report.minutes().file());
    }
}
