package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.kenes.council.service.Actor;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.api.PublishReport;
import kz.kenes.plan.report.api.ReportSteps;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.UseCase;

/** The way of annual reports. Who may take which step is decided by the report itself. */
@Stateless
@UseCase
public class ReportStepsBean implements ReportSteps {

    @Inject
    private ReportRecords reports;

    @Inject
    private ReportFacts facts;

    @Inject
    private ReportPapers papers;

    @Inject
    private ReportApprovals approvals;

    @Inject
    private ReportRecipients recipients;

    @Inject
    private Actor actor;

    @Override
    @Clause("PLN-08")
    @RolesAllowed(KEEP_MEETINGS)
    public void freeze(long reportId, long version) {
        AnnualReport report = changed(reportId, version);
        report.freeze(
                facts.amounts(report.body(), report.year()),
                facts.all(report.body(), report.year()),
                actor.person(),
                actor.now());
        papers.freeze(report);
    }

    private AnnualReport changed(long reportId, long version) {
        return reports.changed(reportId, version, actor.today());
    }

    @Override
    @Clause("PLN-08")
    @RolesAllowed(KEEP_MEETINGS)
    public void thaw(long reportId, long version) {
        changed(reportId, version).thaw(actor.person(), actor.now());
    }

    @Override
    @Clause("PLN-08")
    @RolesAllowed(KEEP_MEETINGS)
    public void submit(long reportId, long version) {
        AnnualReport report = changed(reportId, version);
        report.submit(actor.person(), actor.now());
        approvals.submit(report, actor.person());
    }

    @Override
    @Clause({"CNL-07", "PLN-13"})
    @RolesAllowed(KEEP_MEETINGS)
    public void send(long reportId, long version) {
        AnnualReport report = changed(reportId, version);
        report.send(actor.person(), actor.now());
        recipients.tell(report, actor.today());
    }

    @Override
    @Clause("CNL-07")
    @RolesAllowed(READ_MEETINGS)
    public void receive(long reportId, long version, Recipient recipient) {
        AnnualReport report = changed(reportId, version);
        report.receive(recipient, recipients.entitled(report.body()), actor.person(), actor.now());
    }

    @Override
    @Clause("PLN-14")
    @RolesAllowed(KEEP_MEETINGS)
    public void publish(PublishReport command) {
        changed(command.reportId(), command.version())
                .publish(command.link(), command.since(), actor.person(), actor.now());
    }

    @Override
    @Clause("PLN-18")
    @RolesAllowed(KEEP_MEETINGS)
    public void deposit(long reportId, long version, String index) {
        changed(reportId, version).deposit(index, actor.person(), actor.now());
    }
}
