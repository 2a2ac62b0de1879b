package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportPart;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Annual reports on their way: the secretary submits, the chair approves or returns, and the report follows. */
@Dependent
public class ReportApprovals implements ApprovalSubject {

    private static final String ROUTE = "plan.report";

    @Inject
    private ReportRecords reports;

    @Inject
    private BodyRecords bodies;

    @Inject
    private ApprovalProcess process;

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.BODY, ActorScope.UPPER_BODY, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return reports.isVisible(subjectId);
    }

    /** The secretary submits the frozen report. */
    @Clause("PLN-08")
    void submit(AnnualReport report, Person secretary) {
        Body body = report.body();
        Body upper = body.parent() == null ? body : body.parent();
        process.submit(new Submission(
                new Subject(ROUTE, report.id()),
                Phrases.of("report.of", body.name(), report.year().toString()),
                content(report),
                "/plan/report?id=" + report.id(),
                Map.of(
                        ActorScope.BODY,
                        body.id(),
                        ActorScope.UPPER_BODY,
                        upper.id(),
                        ActorScope.INSTITUTION,
                        body.institution().id()),
                Set.of(),
                secretary,
                secretary));
    }

    /** Numbers, sections and tasks, line by line, in Kazakh. */
    private static String content(AnnualReport report) {
        List<String> lines = new ArrayList<>();
        for (Amount amount : report.snapshot().amounts()) {
            Localized label = amount.label();
            lines.add(Wording.of(amount.figure(), Language.KK) + (label == null ? "" : " – " + label.kk()) + ": "
                    + amount.value() + (amount.of() == null ? "" : " / " + amount.of()));
        }
        for (ReportPart part : report.parts()) {
            if (part.isFilled()) {
                String heading = part.direction() == null
                        ? Wording.of(part.kind(), Language.KK)
                        : part.direction().number() + ".";
                lines.add(
                        heading + " " + (part.text() == null ? "" : part.text().kk()));
                part.events().forEach(event -> lines.add("    " + event.title().kk()));
            }
        }
        return String.join("\n", lines);
    }

    @Override
    @Clause("PLN-08")
    public void approved(ApprovalCompleted event) {
        reports.any(event.subject().id()).approve(person(event.holder()), event.at());
    }

    /** Null where a body has decided. */
    private Person person(Long id) {
        return id == null ? null : bodies.person(id);
    }

    @Override
    @Clause("PLN-08")
    public void givenBack(ApprovalReturned event) {
        reports.any(event.subject().id()).giveBack(person(event.holder()), event.at());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        reports.any(event.subject().id()).giveBack(person(event.by()), event.at());
    }
}
