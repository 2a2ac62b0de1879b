package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.api.KeeperChoice;
import kz.kenes.training.effect.ManagementDecision;
import kz.kenes.training.effect.PlanReport;
import kz.kenes.training.effect.ReportLine;
import kz.kenes.training.effect.ReportNumbers;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.api.DecisionView;
import kz.kenes.training.effect.api.NumbersView;
import kz.kenes.training.effect.api.ReportLineView;
import kz.kenes.training.effect.api.ReportPartView;
import kz.kenes.training.effect.api.TrainingReportAction;
import kz.kenes.training.effect.api.TrainingReportView;
import kz.kenes.training.effect.vocabulary.PlanReportState;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;
import kz.kenes.training.service.TrainingScope;

/** What the page of a report on training shows. */
@Dependent
class TrainingReportViews {

    @Inject
    private TrainingReportRecords reports;

    @Inject
    private PlanReportRecords plans;

    @Inject
    private CourseViews views;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    TrainingReportView of(TrainingReport report) {
        List<ReportPartView> parts = new ArrayList<>();
        int waiting = report.level() == ReportLevel.UNIT ? employees(report, parts) : units(report, parts);
        Set<TrainingReportAction> actions = actions(report, waiting);
        return new TrainingReportView(
                report.id(),
                report.version(),
                report.level(),
                report.unit().id(),
                report.unit().name().toLocalized(),
                report.year(),
                report.state(),
                report.words(),
                report.remarks(),
                report.author().fullName(),
                CourseViews.minutes(report.minutes()),
                report.signedBy() == null ? null : report.signedBy().fullName(),
                report.signedAt(),
                report.whole() == null ? null : report.whole().id(),
                numbers(report.total()),
                lines(report),
                parts,
                waiting,
                report.managementAnalysis(),
                decisions(report),
                actions.contains(TrainingReportAction.DISCUSS)
                        ? views.choices(report.unit(), report.year())
                        : List.of(),
                actions.contains(TrainingReportAction.DECIDE) ? colleagues(report) : List.of(),
                actions);
    }

    static NumbersView numbers(ReportNumbers numbers) {
        return new NumbersView(
                numbers.planned(),
                numbers.completed(),
                numbers.percent(),
                numbers.notDone(),
                numbers.overdue(),
                numbers.persons(),
                numbers.hours(),
                numbers.cost(),
                numbers.university());
    }

    /** By the alphabet of the units and the order of the categories. */
    static List<ReportLineView> lines(TrainingReport report) {
        List<ReportLine> sorted = new ArrayList<>(report.lines());
        sorted.sort(Comparator.comparing((ReportLine line) ->
                        AlphabetOrder.key(line.unit().name().kk()))
                .thenComparing(ReportLine::category));
        List<ReportLineView> lines = new ArrayList<>();
        sorted.forEach(line -> lines.add(new ReportLineView(
                line.unit().id(), line.unit().name().toLocalized(), line.category(), numbers(line.numbers()))));
        return lines;
    }

    private int employees(TrainingReport report, List<ReportPartView> parts) {
        int waiting = 0;
        for (Object[] row : plans.parts(report.unit().id(), report.year())) {
            PlanReport one = (PlanReport) row[2];
            parts.add(new ReportPartView(
                    null,
                    one == null ? 0 : one.version(),
                    ((IndividualPlan) row[0]).id(),
                    ((Person) row[1]).fullName(),
                    null,
                    one == null ? null : one.state()));
            waiting += one != null && one.state() == PlanReportState.RESOLVED ? 1 : 0;
        }
        return waiting;
    }

    private int units(TrainingReport report, List<ReportPartView> parts) {
        List<TrainingReport> signed = reports.signedBelow(report);
        List<TrainingReport> all = new ArrayList<>(reports.parts(report));
        all.addAll(signed);
        all.forEach(part -> parts.add(new ReportPartView(
                part.id(), part.version(), null, null, part.unit().name().toLocalized(), part.state())));
        return signed.size();
    }

    private List<DecisionView> decisions(TrainingReport report) {
        List<DecisionView> decisions = new ArrayList<>();
        if (report.level() == ReportLevel.UNIVERSITY) {
            for (ManagementDecision one : reports.decisions(report)) {
                decisions.add(new DecisionView(
                        one.id(),
                        one.version(),
                        one.text(),
                        one.ground(),
                        one.decidedOn(),
                        one.responsible().fullName(),
                        one.due(),
                        one.doneOn(),
                        one.result(),
                        one.isOverdueOn(actor.today()),
                        one.responsible().id().equals(actor.id())));
            }
        }
        return decisions;
    }

    private List<KeeperChoice> colleagues(TrainingReport report) {
        List<KeeperChoice> colleagues = new ArrayList<>();
        reports.staff(report).forEach(person -> colleagues.add(new KeeperChoice(person.id(), person.fullName())));
        return colleagues;
    }

    private Set<TrainingReportAction> actions(TrainingReport report, int waiting) {
        Set<TrainingReportAction> actions = EnumSet.noneOf(TrainingReportAction.class);
        Person me = actor.personIfAny();
        if (me == null || !actor.may(PLAN_TRAINING)) {
            return actions;
        }
        if (report.isOpen() && report.author() == me) {
            boolean unit = report.level() == ReportLevel.UNIT;
            add(actions, TrainingReportAction.GATHER, waiting > 0);
            add(actions, TrainingReportAction.DISCUSS, unit);
            add(actions, TrainingReportAction.SUBMIT, !unit || report.minutes() != null);
            add(actions, TrainingReportAction.GIVE_BACK_PART, !unit);
        }
        boolean signed = report.level() == ReportLevel.UNIVERSITY && report.state() == SummaryState.SIGNED;
        add(actions, TrainingReportAction.ANALYSE, signed && scope.isHr());
        add(actions, TrainingReportAction.DECIDE, signed && scope.isHr());
        return actions;
    }

    private static void add(Set<TrainingReportAction> actions, TrainingReportAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }
}
