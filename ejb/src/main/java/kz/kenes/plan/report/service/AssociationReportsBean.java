package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportAnalysis;
import kz.kenes.plan.report.ReportViolation;
import kz.kenes.plan.report.api.AnalyseReport;
import kz.kenes.plan.report.api.AssociationReports;
import kz.kenes.plan.report.api.AssociationRow;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The reports of the associations as the republican council sees them. */
@Stateless
@UseCase
public class AssociationReportsBean implements AssociationReports {

    @Inject
    private AssociationReportRecords associations;

    @Inject
    private ReportRecords reports;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<AssociationRow> compare(int year) {
        return associations.compare(year);
    }

    @Override
    @Clause("PLN-15")
    @RolesAllowed(READ_MEETINGS)
    public void analyse(AnalyseReport command) {
        AnnualReport report = reports.get(command.reportId());
        RuleViolation.require(report.body().parent() != null, ReportViolation.NOT_UPPER);
        bodies.bringSeats(report.body().parent(), actor.today());
        LocalizedText text = Said.text(command.kk(), command.ru());
        Optional<ReportAnalysis> known = associations.of(report);
        if (known.isPresent()) {
            known.get().change(command.verdict(), text, actor.person(), actor.now());
        } else {
            associations.add(new ReportAnalysis(report, command.verdict(), text, actor.person(), actor.now()));
        }
    }
}
