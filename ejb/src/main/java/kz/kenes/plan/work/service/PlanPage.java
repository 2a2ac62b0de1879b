package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.ORGANISE_EVENTS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.plan.work.Outlook;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.PlanRoutes;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.EditionRow;
import kz.kenes.plan.work.api.OutlookView;
import kz.kenes.plan.work.api.PlanAction;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.service.PlanRecords.Beside;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.SharedViolation;

/** What the page of a plan shows: plan with its editions, lines, and outlooks; one statement each. */
@Dependent
class PlanPage {

    @Inject
    private PlanRecords plans;

    @Inject
    private Actor actor;

    PlanView of(long id) {
        List<WorkPlan> editions = plans.editions(id);
        WorkPlan plan = among(editions, id);
        Body body = plan.body();
        List<PlanItem> items = plans.items(plan);
        Beside beside = plans.beside(body, plan.year());
        Set<SeatRole> roles = beside.roles();
        return new PlanView(
                plan.id(),
                plan.version(),
                body.id(),
                body.name().toLocalized(),
                body.kind(),
                body.institution().id(),
                plan.year(),
                plan.firstDay(),
                plan.lastDay(),
                plan.edition(),
                plan.state(),
                PlanRoutes.of(body.kind()).key(),
                plan.series(),
                plan.author().shortName(),
                name(plan.approver()),
                plan.approvedAt(),
                plan.remarks(),
                name(plan.keeper()),
                plan.keptAt(),
                plan.keptPlace(),
                views(items, roles),
                rows(editions),
                outlooks(beside.outlooks()),
                actions(plan, roles, editions));
    }

    /** The plan of that id; refused if it is not among the editions that the caller may see. */
    static WorkPlan among(List<WorkPlan> editions, long id) {
        WorkPlan plan =
                editions.stream().filter(one -> one.id() == id).findFirst().orElse(null);
        require(plan != null, SharedViolation.NOT_FOUND);
        return plan;
    }

    private static String name(Person person) {
        return person == null ? null : person.shortName();
    }

    private boolean isReader(Person person) {
        return person.id().equals(actor.id());
    }

    /** @param items with the tasks that they serve */
    List<PlanItemView> views(List<PlanItem> items, Set<SeatRole> roles) {
        boolean officer = roles.contains(SeatRole.CHAIR) || roles.contains(SeatRole.SECRETARY);
        List<PlanItemView> views = new ArrayList<>();
        for (PlanItem item : items) {
            boolean own =
                    persons(item).filter(this::isReader).anyMatch(person -> item.isResponsible(person, actor.today()));
            views.add(PlanItemViews.of(item, officer || own, actor.today()));
        }
        return views;
    }

    private Stream<Person> persons(PlanItem item) {
        Person head =
                item.unit() == null ? null : item.unit().headOn(actor.today()).orElse(null);
        return Stream.of(item.person(), head).filter(Objects::nonNull);
    }

    private static List<EditionRow> rows(List<WorkPlan> editions) {
        List<EditionRow> rows = new ArrayList<>();
        editions.forEach(one -> rows.add(new EditionRow(one.id(), one.edition(), one.state(), one.approvedAt())));
        return rows;
    }

    private static List<OutlookView> outlooks(List<Outlook> outlooks) {
        List<OutlookView> views = new ArrayList<>();
        for (Outlook outlook : outlooks) {
            views.add(new OutlookView(
                    outlook.id(),
                    outlook.kind(),
                    outlook.text().toLocalized(),
                    outlook.author().shortName(),
                    outlook.writtenAt()));
        }
        return views;
    }

    /** The secretary may change what a plan says that is not on its way. */
    boolean mayEdit(WorkPlan plan, Set<SeatRole> roles) {
        return roles.contains(SeatRole.SECRETARY)
                && actor.may(KEEP_MEETINGS)
                && plan.state().isEditable();
    }

    private Set<PlanAction> actions(WorkPlan plan, Set<SeatRole> roles, List<WorkPlan> editions) {
        Set<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        boolean keeps = roles.contains(SeatRole.SECRETARY) && actor.may(KEEP_MEETINGS);
        boolean edits = mayEdit(plan, roles);
        boolean leads = roles.contains(SeatRole.SECRETARY) || roles.contains(SeatRole.CHAIR);
        boolean effective = plan.state() == PlanState.EFFECTIVE;
        boolean prepared =
                editions.stream().anyMatch(one -> one.state().isEditable() || one.state() == PlanState.SUBMITTED);
        boolean kept = plan.body().kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        add(actions, PlanAction.EDIT, edits);
        add(actions, PlanAction.SUBMIT, edits);
        add(actions, PlanAction.NEW_EDITION, keeps && effective && !prepared);
        add(actions, PlanAction.PUT_ON_AGENDA, keeps && effective);
        add(actions, PlanAction.PLAN_EVENT, effective && leads && actor.may(ORGANISE_EVENTS));
        add(actions, PlanAction.KEEP, keeps && effective && kept);
        add(actions, PlanAction.WRITE_OUTLOOK, !roles.isEmpty() && actor.may(READ_MEETINGS));
        return actions;
    }

    private static void add(Set<PlanAction> actions, PlanAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }
}
