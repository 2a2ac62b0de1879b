package kz.kenes.training.effect.service;

import static kz.kenes.shared.Wording.phrase;
import static kz.kenes.shared.vocabulary.Language.EN;
import static kz.kenes.shared.vocabulary.Language.KK;
import static kz.kenes.shared.vocabulary.Language.RU;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.archive.service.PaperRegister;
import kz.kenes.training.effect.ReportLine;
import kz.kenes.training.effect.ReportNumbers;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.service.Tenge;

/** Reports on training on their way to the signature: of the head, the director, the HR director. */
@Dependent
public class ReportApprovals implements ApprovalSubject {

    private static final String FEATURE = "training.effect";

    @Inject
    private TrainingReportRecords reports;

    @Inject
    private ApprovalProcess process;

    @Inject
    private BodyRecords bodies;

    @Inject
    private PaperRegister papers;

    @Override
    public String route() {
        return ReportLevel.UNIT.route();
    }

    @Override
    public boolean owns(String key) {
        return Arrays.stream(ReportLevel.values())
                .anyMatch(level -> level.route().equals(key));
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.UNIT, ActorScope.UPPER_UNIT, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return reports.isVisible(subjectId);
    }

    @Clause({"TRN-29", "TRN-30", "TRN-31", "TRN-37"})
    void submit(TrainingReport report, Person author) {
        process.submit(new Submission(
                new Subject(report.level().route(), report.id()),
                title(report),
                content(report),
                "/training/report?id=" + report.id(),
                Map.of(
                        ActorScope.UNIT, report.unit().id(),
                        ActorScope.UPPER_UNIT, report.upperUnit().id(),
                        ActorScope.INSTITUTION, report.institution().id()),
                Set.of(),
                author,
                author));
    }

    private static Localized title(TrainingReport report) {
        Localized unit = report.unit().name().toLocalized();
        String key = "report." + report.level();
        return new Localized(
                phrase(FEATURE, key, KK, unit, report.year()),
                phrase(FEATURE, key, RU, unit, report.year()),
                phrase(FEATURE, key, EN, unit, report.year()));
    }

    private static String content(TrainingReport report) {
        return report.words() + "\n"
                + report.lines().stream().map(ReportApprovals::line).sorted().collect(Collectors.joining("\n"));
    }

    private static String line(ReportLine line) {
        ReportNumbers numbers = line.numbers();
        return phrase(
                FEATURE,
                "report.line",
                KK,
                line.unit().name(),
                line.category(),
                numbers.planned(),
                numbers.completed(),
                numbers.notDone(),
                numbers.overdue(),
                numbers.hours(),
                Tenge.shown(numbers.cost()));
    }

    @Override
    @Clause({"TRN-29", "TRN-30", "TRN-31", "TRN-33"})
    public void approved(ApprovalCompleted event) {
        Person holder = event.holder() == null ? null : bodies.person(event.holder());
        TrainingReport report = reports.any(event.subject().id());
        report.sign(holder, event.at());
        papers.register(report, Body.dayOf(event.at()));
    }

    @Override
    @Clause("TRN-37")
    public void givenBack(ApprovalReturned event) {
        reports.any(event.subject().id()).refuse(event.remarks());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        reports.any(event.subject().id()).takeBack();
    }
}
