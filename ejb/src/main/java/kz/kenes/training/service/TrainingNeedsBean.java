package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.api.DueOverview;
import kz.kenes.training.api.DueRow;
import kz.kenes.training.api.NeedView;
import kz.kenes.training.api.RecordTraining;
import kz.kenes.training.api.RequirementRow;
import kz.kenes.training.api.SetRequirement;
import kz.kenes.training.api.TrainingNeeds;

/** Who needs training. The rule that says when is the requirement's; here people are only found. */
@Stateless
@UseCase
public class TrainingNeedsBean implements TrainingNeeds {

    @Inject
    private NeedRecords needs;

    @Inject
    private NeedViews views;

    @Inject
    private DuePeople due;

    @Inject
    private ConsolidationRecords institutions;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public NeedView mine() {
        return views.of(actor.person(), needs.works(actor.person().id()));
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public NeedView of(long personId) {
        List<Employment> works = needs.works(personId);
        boolean own = actor.id() != null && actor.id() == personId;
        RuleViolation.require(own || !works.isEmpty(), SharedViolation.NOT_FOUND);
        return views.of(needs.person(personId), works);
    }

    @Override
    @Clause({"TRN-05", "TRN-09"})
    @RolesAllowed(PLAN_TRAINING)
    public long record(RecordTraining command) {
        boolean own = actor.id() != null && actor.id() == command.personId();
        RuleViolation.require(own || !needs.works(command.personId()).isEmpty(), SharedViolation.NOT_FOUND);
        RuleViolation.require(own || scope.isHr(), SharedViolation.NOT_ALLOWED);
        TrainingRecord record = new TrainingRecord(
                needs.person(command.personId()),
                command.title(),
                command.provider(),
                command.hours(),
                command.endedOn(),
                command.document(),
                actor.today());
        needs.add(record);
        return record.id();
    }

    @Override
    @Query
    @Clause({"ORG-16", "TRN-09"})
    @RolesAllowed(PLAN_TRAINING)
    public DueOverview due() {
        return due.overview();
    }

    @Override
    @Query
    @Clause("ORG-16")
    @RolesAllowed(PLAN_TRAINING)
    public ListPage<DueRow> list(ListQuery query) {
        return due.list(query);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<RequirementRow> requirements() {
        List<RequirementRow> rows = new ArrayList<>();
        needs.requirements(institutions.myInstitution()).values().stream()
                .sorted((one, other) -> one.category().compareTo(other.category()))
                .forEach(one -> rows.add(new RequirementRow(one.category(), one.hours(), one.years(), one.ground())));
        return rows;
    }

    @Override
    @Clause("TRN-10")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void require(SetRequirement command) {
        Institution institution = institutions.myInstitution();
        institutions.lock(institution);
        needs.requirement(institution, command.category())
                .ifPresentOrElse(
                        known -> known.change(command.hours(), command.years(), command.ground()),
                        () -> needs.add(new TrainingRequirement(
                                institution, command.category(), command.hours(), command.years(), command.ground())));
    }
}
