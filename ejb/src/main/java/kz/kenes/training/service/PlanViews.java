package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.training.FundingShare;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.api.ItemView;
import kz.kenes.training.api.PlanAction;
import kz.kenes.training.api.PlanView;
import kz.kenes.training.api.ShareView;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.PlanState;

/** What the page of a plan shows. */
@Dependent
public class PlanViews {

    @Inject
    private PlanRecords plans;

    @Inject
    private Actor actor;

    @Clause("TRN-10")
    PlanView of(IndividualPlan plan) {
        List<TrainingItem> items = plans.items(plan);
        int hours = items.stream().mapToInt(item -> item.training().hours()).sum();
        TrainingRequirement requirement =
                plans.requirement(plan.institution(), plan.category()).orElse(null);
        boolean teaches = plan.category() == StaffCategory.TEACHING;
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.person().id(),
                plan.person().fullName(),
                plan.unit().id(),
                plan.unit().name().toLocalized(),
                plan.category(),
                plan.year(),
                plan.state(),
                plan.remarks(),
                plan.handedInAt(),
                plan.schedule() == null ? null : plan.schedule().id(),
                plan.isEffective(),
                hours,
                items.stream().map(item -> item.training().cost()).reduce(BigDecimal.ZERO, BigDecimal::add),
                requirement == null ? null : requirement.hours(),
                requirement == null ? 0 : requirement.shortfall(hours),
                teaches
                        ? (int) items.stream()
                                .filter(item -> item.training().subject() == null)
                                .count()
                        : 0,
                views(items, actor.today()),
                actions(plan, items));
    }

    /** The trainings of a plan, the earliest first. */
    public List<ItemView> items(IndividualPlan plan) {
        return views(plans.items(plan), actor.today());
    }

    private static List<ItemView> views(List<TrainingItem> items, LocalDate today) {
        List<ItemView> views = new ArrayList<>();
        items.forEach(item -> views.add(view(item, today)));
        return views;
    }

    private static ItemView view(TrainingItem item, LocalDate today) {
        Training training = item.training();
        List<ShareView> shares = new ArrayList<>();
        item.shares().stream()
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .forEach(share -> shares.add(view(share)));
        return new ItemView(
                item.id(),
                training.area(),
                training.form(),
                training.purpose(),
                training.title(),
                training.provider(),
                training.subject(),
                training.direction(),
                training.hours(),
                training.startsOn(),
                training.endsOn(),
                training.cost(),
                training.contract(),
                training.justification(),
                item.isJustified(),
                item.justifiedBy() == null ? null : item.justifiedBy().fullName(),
                shares,
                item.state(),
                item.isOverdueOn(today),
                item.proofKind(),
                item.proof(),
                item.reason());
    }

    private static ShareView view(FundingShare share) {
        return new ShareView(share.source(), share.amount(), share.contract(), share.specification(), share.consent());
    }

    private Set<PlanAction> actions(IndividualPlan plan, List<TrainingItem> items) {
        Set<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        Person me = actor.personIfAny();
        boolean ahead = items.stream().anyMatch(item -> item.state() == ItemState.PLANNED);
        if (me == null || !actor.may(PLAN_TRAINING)) {
            return actions;
        }
        if (me == plan.person()) {
            add(actions, PlanAction.CHANGE, plan.isOpen());
            add(actions, PlanAction.HAND_IN, plan.isOpen() && !items.isEmpty());
            add(actions, PlanAction.TAKE_BACK, plan.state() == PlanState.HANDED_IN);
        }
        boolean mine = items.stream().anyMatch(item -> item.state() == ItemState.PLANNED && item.performer() == me);
        add(actions, PlanAction.COMPLETE, mine && plan.isEffective());
        if (plan.isUnderHead(me, actor.today())) {
            boolean waiting = plan.state() == PlanState.HANDED_IN;
            add(actions, PlanAction.GIVE_BACK, waiting);
            add(
                    actions,
                    PlanAction.APPROVE_JUSTIFICATION,
                    waiting && me != plan.person() && items.stream().anyMatch(item -> !item.isJustified()));
            add(actions, PlanAction.MISS, ahead && plan.isEffective());
        }
        return actions;
    }

    private static void add(Set<PlanAction> actions, PlanAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }
}
