package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.effect.api.DecideImprovement;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.PlanReports;
import kz.kenes.training.effect.api.TrainingReports;
import kz.kenes.training.effect.vocabulary.ReportLevel;

/** The reports of this year, from two employees to the annual report and what the management decided on it. */
@ApplicationScoped
class DemoTrainingReports {

    @EJB
    private PlanReports plans;

    @EJB
    private TrainingReports reports;

    @EJB
    private Approvals approvals;

    @Inject
    private DemoActors actors;

    @Inject
    private Clock clock;

    void reported(String person, long plan, String text) {
        actors.as(person, () -> plans.report(plan, plans.ofPlan(plan).version(), text));
    }

    void resolved(String head, long plan, String resolution) {
        actors.as(head, () -> plans.resolve(minutes(plan, plans.ofPlan(plan).version(), "8"), resolution));
    }

    /** The keeper draws it up, the meeting discusses it, the head signs. */
    void ofUnit(String keeper, String head, long unit, int year) {
        long report = actors.as(keeper, () -> {
            long id = reports.begin(ReportLevel.UNIT, unit, year);
            reports.discuss(minutes(id, reports.get(id).version(), "9"));
            reports.submit(
                    id,
                    reports.get(id).version(),
                    "Жоспарланған үш оқудың екеуі өтті. Біреуі ұйымдастырушының кестесіне байланысты кешікті.");
            return id;
        });
        sign(head, ReportLevel.UNIT, report);
    }

    void ofInstitute(String director, long institute, int year) {
        long report = actors.as(director, () -> {
            long id = reports.begin(ReportLevel.INSTITUTE, institute, year);
            reports.submit(id, reports.get(id).version(), "Институт бойынша оқу жоспары негізінен орындалды.");
            return id;
        });
        sign(director, ReportLevel.INSTITUTE, report);
    }

    /** The annual report with one decision. */
    void ofUniversity(String hr, long service, int year, String responsible) {
        LocalDate today = LocalDate.now(clock);
        long person = actors.person(responsible);
        long report = actors.as(hr, () -> {
            long id = reports.begin(ReportLevel.UNIVERSITY, service, year);
            reports.submit(
                    id,
                    reports.get(id).version(),
                    "Курстан кейінгі іс-шаралардың бір бөлігі бір айдан кеш өтті; мерзімін бақылау керек.");
            return id;
        });
        sign(hr, ReportLevel.UNIVERSITY, report);
        actors.as(hr, () -> {
            reports.analyse(
                    report,
                    reports.get(report).version(),
                    "Басқарма жылдық есепті қарады: жоспар орындалған, бірақ есептер кеш тыңдалады.");
            reports.decide(new DecideImprovement(
                    report,
                    "Келесі жылғы бюджетте екі өткізушімен ұзақ мерзімді шарт жасау көзделсін.",
                    "Басқарма, № 11 хаттама (демо)",
                    today,
                    person,
                    today.plusMonths(2)));
        });
    }

    private void sign(String person, ReportLevel level, long report) {
        actors.as(person, () -> {
            ApprovalLife life = approvals.of(level.route(), report);
            approvals.sign(
                    new TakeStep(life.id(), life.version(), life.awaited().ordinal(), null));
        });
    }

    private LinkMinutes minutes(long subject, long version, String number) {
        return new LinkMinutes(
                subject,
                version,
                null,
                number,
                LocalDate.now(clock),
                paper("хаттама", "ХАТТАМА", "№ " + number + ". Біліктілікті арттыру туралы есеп талқыланды."));
    }

    FileContent paper(String name, String title, String text) {
        Paper paper = new Paper(
                Language.KK,
                title,
                List.of(new Block.Title(title, List.of()), Block.Paragraph.of(text)),
                clock.instant());
        return new FileContent(name + ".pdf", "application/pdf", PdfPaper.of(paper));
    }
}
