package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.EffectViolation;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.TrainingReportView;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.vocabulary.SheetFormat;

/** What the commands on a report need around them: who may, what is counted, the way to the signature, the paper. */
@Dependent
class ReportOffice {

    @Inject
    private TrainingReportRecords reports;

    @Inject
    private PlanReportRecords plans;

    @Inject
    private ReportFacts facts;

    @Inject
    private ReportApprovals approvals;

    @Inject
    private CourseOffice office;

    @Inject
    private Actor actor;

    /** Of a unit its head or the keeper of its schedule, of an institute its director, of the university the HR service. */
    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    void requireAuthor(ReportLevel level, Unit unit, int year) {
        Person me = actor.person();
        boolean head = isHead(unit, me);
        boolean author =
                switch (level) {
                    case UNIT ->
                        head
                                || reports.schedule(unit, year)
                                        .filter(schedule -> schedule.keeper() == me)
                                        .isPresent();
                    case INSTITUTE -> head;
                    case UNIVERSITY -> isHr();
                };
        require(author, EffectViolation.NOT_AUTHOR);
    }

    private boolean isHr() {
        return actor.may(CONSOLIDATE_TRAINING);
    }

    private boolean isHead(Unit unit, Person person) {
        return unit.headOn(actor.today()).filter(head -> head == person).isPresent();
    }

    /** The director above a unit, the HR service above an institute. */
    @Clause("TRN-37")
    void requireAbove(TrainingReport part) {
        boolean above =
                switch (part.level()) {
                    case UNIT -> isHead(part.upperUnit(), actor.person());
                    case INSTITUTE -> isHr();
                    case UNIVERSITY -> false;
                };
        require(above, EffectViolation.NOT_ABOVE);
    }

    void gather(TrainingReport report) {
        if (report.level() == ReportLevel.UNIT) {
            report.gatherPlans(plans.resolved(report.unit().id(), report.year()), actor.person(), actor.today());
        } else {
            report.gather(reports.signedBelow(report), actor.person(), actor.today());
        }
        count(report);
    }

    void count(TrainingReport report) {
        boolean unit = report.level() == ReportLevel.UNIT;
        report.count(
                unit ? facts.of(report.unit(), report.year()) : ReportFacts.of(reports.parts(report)), actor.person());
    }

    UnitMinutes minutes(LinkMinutes command, TrainingReport report) {
        return office.minutes(command, report.unit(), actor.today());
    }

    void submit(TrainingReport report) {
        approvals.submit(report, actor.person());
    }

    FileContent form(TrainingReportView view, TrainingReport report, Language language, SheetFormat format) {
        return AnnualForm.of(
                view,
                new AnnualForm.Heading(
                        report.institution().name().toLocalized(),
                        report.signedBy() == null ? null : report.signedBy().shortName(),
                        actor.now()),
                language,
                format);
    }

    FileContent file(Long id) {
        return office.file(id);
    }
}
