package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.quality.DevelopmentPlanEntry;
import kz.kenes.quality.QualityKeeper;
import kz.kenes.quality.Risk;
import kz.kenes.quality.RiskDraft;
import kz.kenes.quality.api.AssessRisk;
import kz.kenes.quality.api.DescribeRisk;
import kz.kenes.quality.api.RiskCheckView;
import kz.kenes.quality.api.RiskRow;
import kz.kenes.quality.api.RiskView;
import kz.kenes.quality.api.Risks;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** The register of risks. Who keeps it is decided by the risk itself. */
@Stateless
@UseCase
public class RisksBean implements Risks {

    @Inject
    private RiskRecords risks;

    @Inject
    private RiskFactRecords facts;

    @Inject
    private RiskChecks checks;

    @Inject
    private NonconformityRecords people;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public ListPage<RiskRow> list(ListQuery query) {
        return risks.list(query);
    }

    @Override
    @Query
    @Clause({"QUA-03", "QUA-04", "QUA-05"})
    @RolesAllowed(READ_QUALITY)
    public RiskView get(long riskId) {
        Risk risk = risks.get(riskId);
        QualityKeeper keeper = keeper(risk.institution());
        boolean mayKeep = actor.may(KEEP_QUALITY) && keeper.person() != null && keeper.keeps();
        boolean mine = risk.owner() != null && risk.owner() == keeper.person();
        List<RiskCheckView> looked = new ArrayList<>();
        risk.kind().checks().forEach(check -> looked.add(checks.of(check, risk.institution())));
        return new RiskView(
                risk.id(),
                risk.version(),
                risk.number(),
                risk.kind(),
                risk.institution().name().toLocalized(),
                risk.name().toLocalized(),
                risk.causes().toLocalized(),
                risk.consequences().toLocalized(),
                risk.measures().toLocalized(),
                risk.owner() == null ? null : risk.owner().id(),
                risk.owner() == null ? null : risk.owner().fullName(),
                risk.state(),
                risk.note(),
                risk.assessedOn(),
                looked,
                mayKeep,
                mayKeep || mine && actor.may(KEEP_QUALITY));
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public boolean mayKeep() {
        return actor.id() != null
                && actor.may(KEEP_QUALITY)
                && risks.institutionIfAny().filter(one -> keeper(one).keeps()).isPresent();
    }

    @Override
    @Clause("QUA-01")
    @RolesAllowed(KEEP_QUALITY)
    public long add(DescribeRisk command) {
        Institution institution = risks.myInstitution();
        Risk risk =
                new Risk(institution, risks.nextNumber(institution), draft(command, institution), keeper(institution));
        risks.add(risk);
        return risk.id();
    }

    @Override
    @Clause({"QUA-01", "QUA-02"})
    @RolesAllowed(KEEP_QUALITY)
    public void change(long riskId, long version, DescribeRisk command) {
        Risk risk = risks.seen(riskId, version);
        risk.change(draft(command, risk.institution()), keeper(risk.institution()));
    }

    @Override
    @Clause("QUA-01")
    @RolesAllowed(KEEP_QUALITY)
    public void assess(AssessRisk command) {
        Risk risk = risks.seen(command.riskId(), command.version());
        risk.assess(command.state(), command.note(), keeper(risk.institution()), actor.today());
    }

    @Override
    @Clause("QUA-03")
    @RolesAllowed(KEEP_QUALITY)
    public void recordPlan(int year, String document) {
        Institution institution = risks.myInstitution();
        QualityKeeper keeper = keeper(institution);
        facts.plan(institution, year)
                .ifPresentOrElse(
                        known -> known.correct(document, keeper, actor.today()),
                        () -> facts.add(new DevelopmentPlanEntry(institution, year, document, keeper, actor.today())));
    }

    private QualityKeeper keeper(Institution institution) {
        Person me = actor.personIfAny();
        return new QualityKeeper(
                me, people.office(institution, actor.today()), me != null && actor.may(CONSOLIDATE_TRAINING));
    }

    private RiskDraft draft(DescribeRisk command, Institution institution) {
        return new RiskDraft(
                text(command.name()),
                text(command.causes()),
                text(command.consequences()),
                text(command.measures()),
                command.ownerId() == null ? null : people.employee(institution, command.ownerId()));
    }

    private static LocalizedText text(Localized said) {
        return said == null || said.kk() == null || said.kk().isBlank() ? null : LocalizedText.of(said);
    }
}
