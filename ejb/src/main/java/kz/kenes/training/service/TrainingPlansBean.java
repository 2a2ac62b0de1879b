package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.FundingShare;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingDraft;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.TrainingNotDone;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.api.CompleteTraining;
import kz.kenes.training.api.DescribeTraining;
import kz.kenes.training.api.PlanView;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.effect.AfterCourse;

/** The plans of employees. Whose step it is, is decided by the plan itself. */
@Stateless
@UseCase
public class TrainingPlansBean implements TrainingPlans {

    @Inject
    private PlanRecords plans;

    @Inject
    private PlanViews views;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> told;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public PlanView get(long planId) {
        return views.of(plans.get(planId));
    }

    @Override
    @Clause({"TRN-01", "TRN-07"})
    @RolesAllowed(PLAN_TRAINING)
    public long begin(long unitId, int year) {
        Person me = actor.person();
        plans.lock(me);
        Optional<IndividualPlan> begun = plans.of(me, unitId, year);
        if (begun.isPresent()) {
            return begun.get().id();
        }
        IndividualPlan plan = new IndividualPlan(plans.employment(unitId), year, actor.today());
        plans.add(plan);
        return plan.id();
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public long add(long planId, long version, DescribeTraining training) {
        IndividualPlan plan = plans.seen(planId, version);
        TrainingItem item = plan.add(read(training, plan), shares(training), actor.person());
        plans.add(item);
        return item.id();
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void change(long itemId, long planVersion, DescribeTraining training) {
        TrainingItem item = plans.item(itemId, planVersion);
        IndividualPlan plan = item.plan();
        plan.change(item, read(training, plan), shares(training), actor.person());
    }

    private static Training read(DescribeTraining said, IndividualPlan plan) {
        return new Training(
                new TrainingDraft(
                        said.area(),
                        said.form(),
                        said.purpose(),
                        said.title(),
                        said.provider(),
                        said.subject(),
                        said.direction(),
                        said.hours(),
                        said.startsOn(),
                        said.endsOn(),
                        said.cost(),
                        said.contract(),
                        said.justification()),
                plan.year());
    }

    private static List<FundingShare> shares(DescribeTraining said) {
        return said.shares().stream()
                .map(share -> new FundingShare(
                        share.source(), share.amount(), share.contract(), share.specification(), share.consent()))
                .toList();
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void remove(long itemId, long planVersion) {
        TrainingItem item = plans.item(itemId, planVersion);
        item.plan().remove(item, actor.person());
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void handIn(long planId, long version) {
        plans.seen(planId, version).handIn(actor.person(), actor.now());
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void takeBack(long planId, long version) {
        plans.seen(planId, version).takeBack(actor.person());
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void giveBack(long planId, long version, String remarks) {
        plans.seen(planId, version).giveBack(remarks, actor.person(), actor.today());
    }

    @Override
    @Clause("TRN-06")
    @RolesAllowed(PLAN_TRAINING)
    public void approveJustification(long itemId, long planVersion) {
        plans.item(itemId, planVersion).approveJustification(actor.person(), actor.today());
    }

    @Override
    @Clause({"TRN-05", "TRN-27"})
    @RolesAllowed(PLAN_TRAINING)
    public void complete(CompleteTraining command) {
        TrainingItem item = plans.item(command.itemId(), command.planVersion());
        TrainingRecord done =
                item.complete(command.kind(), command.document(), command.endedOn(), actor.person(), actor.today());
        plans.add(done);
        plans.add(new AfterCourse(done));
    }

    @Override
    @Clause("TRN-23")
    @RolesAllowed(PLAN_TRAINING)
    public void miss(long itemId, long planVersion, String reason) {
        plans.item(itemId, planVersion).miss(reason, actor.person(), actor.today());
        told.fire(new TrainingNotDone(itemId));
    }
}
