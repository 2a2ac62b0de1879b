package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.api.FindingView;
import kz.kenes.training.api.KeeperChoice;
import kz.kenes.training.api.MinutesChoice;
import kz.kenes.training.api.MissingPlan;
import kz.kenes.training.api.ScheduleAction;
import kz.kenes.training.api.ScheduleLine;
import kz.kenes.training.api.ScheduleView;
import kz.kenes.training.vocabulary.PlanState;
import kz.kenes.training.vocabulary.ScheduleState;

/** What the page of a unit's schedule shows. */
@Dependent
class ScheduleViews {

    private static final Set<ScheduleState> OPEN =
            EnumSet.of(ScheduleState.DRAFT, ScheduleState.DISCUSSED, ScheduleState.RETURNED);

    @Inject
    private ScheduleRecords schedules;

    @Inject
    private Actor actor;

    @Clause({"ORG-16", "TRN-23"})
    ScheduleView of(UnitSchedule schedule) {
        List<UnitColleague> staff = schedules.staff(schedule.unit());
        List<UnitPlan> plans = schedules.plans(schedule.unit(), schedule.year());
        Set<ScheduleAction> actions = actions(schedule, plans);
        UnitMinutes minutes = schedule.minutes();
        return new ScheduleView(
                schedule.id(),
                schedule.version(),
                schedule.unit().id(),
                schedule.unit().name().toLocalized(),
                schedule.upperUnit().id(),
                schedule.upperUnit().name().toLocalized(),
                schedule.year(),
                schedule.state(),
                schedule.remarks(),
                schedule.keeper().id(),
                schedule.keeper().fullName(),
                schedule.draftedBy().fullName(),
                schedule.draftedAt(),
                minutes == null ? null : minutes.minutes(),
                minutes == null ? null : minutes.number(),
                minutes == null ? null : minutes.heldOn(),
                minutes != null && minutes.file() != null,
                name(schedule.approvedBy()),
                schedule.approvedAt(),
                schedule.isEffective(),
                schedule.deliveredAt(),
                name(schedule.receivedBy()),
                schedule.receivedAt(),
                findings(schedule),
                lines(schedule, staff),
                missing(schedule, staff, plans),
                (int) waiting(plans),
                actions.contains(ScheduleAction.DISCUSS) ? minutesChoices(schedule) : List.of(),
                actions);
    }

    /** The staff of the unit without its head, by the alphabet. */
    List<KeeperChoice> keepers(Unit unit) {
        List<KeeperChoice> keepers = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Long head = unit.headOn(actor.today()).map(Person::id).orElse(null);
        for (UnitColleague colleague : schedules.staff(unit)) {
            if (!colleague.personId().equals(head) && seen.add(colleague.personId())) {
                keepers.add(new KeeperChoice(colleague.personId(), colleague.person()));
            }
        }
        return keepers;
    }

    private static String name(Person person) {
        return person == null ? null : person.fullName();
    }

    private static List<FindingView> findings(UnitSchedule schedule) {
        List<FindingView> findings = new ArrayList<>();
        new TreeMap<>(schedule.findings()).forEach((input, text) -> findings.add(new FindingView(input, text)));
        return findings;
    }

    /** By the alphabet of the employees, each with the position in the unit. */
    private List<ScheduleLine> lines(UnitSchedule schedule, List<UnitColleague> staff) {
        Map<Long, Localized> positions = new HashMap<>();
        staff.forEach(colleague -> positions.put(colleague.personId(), colleague.position()));
        Map<Long, String> names = new HashMap<>();
        LocalDate today = actor.today();
        List<ScheduleLine> lines = new ArrayList<>();
        for (PlannedTraining training : schedules.trainings(schedule)) {
            lines.add(new ScheduleLine(
                    training.planId(),
                    training.personId(),
                    names.computeIfAbsent(training.personId(), one -> training.person()),
                    positions.get(training.personId()),
                    training.title(),
                    training.provider(),
                    training.form(),
                    training.startsOn(),
                    training.endsOn(),
                    training.hours(),
                    training.cost(),
                    training.university() == null ? BigDecimal.ZERO : training.university(),
                    training.state(),
                    training.state().isOverdue(training.endsOn(), today)));
        }
        return lines;
    }

    static Localized position(Employment work) {
        if (work.position() != null) {
            return work.position().name().toLocalized();
        }
        return work.jobTitle() == null ? null : Localized.same(work.jobTitle());
    }

    private static List<MissingPlan> missing(UnitSchedule schedule, List<UnitColleague> staff, List<UnitPlan> plans) {
        Map<Long, UnitPlan> byPerson = new HashMap<>();
        plans.forEach(plan -> byPerson.put(plan.personId(), plan));
        List<MissingPlan> missing = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (UnitColleague colleague : staff) {
            UnitPlan plan = byPerson.get(colleague.personId());
            boolean included = plan != null && plan.isIn(schedule.id());
            if (!included && seen.add(colleague.personId())) {
                missing.add(new MissingPlan(
                        colleague.personId(),
                        colleague.person(),
                        colleague.position(),
                        plan == null ? null : plan.id(),
                        plan == null ? null : plan.state()));
            }
        }
        return missing;
    }

    private static long waiting(List<UnitPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.state() == PlanState.HANDED_IN)
                .count();
    }

    private List<MinutesChoice> minutesChoices(UnitSchedule schedule) {
        List<MinutesChoice> choices = new ArrayList<>();
        schedules
                .minutes(schedule.unit(), schedule.year())
                .forEach(minutes -> choices.add(new MinutesChoice(
                        minutes.id(), minutes.body().name().toLocalized(), minutes.number(), minutes.date())));
        return choices;
    }

    private Set<ScheduleAction> actions(UnitSchedule schedule, List<UnitPlan> plans) {
        Set<ScheduleAction> actions = EnumSet.noneOf(ScheduleAction.class);
        Person me = actor.personIfAny();
        if (me == null || !actor.may(PLAN_TRAINING)) {
            return actions;
        }
        boolean head = schedule.isUnderHead(me, actor.today());
        boolean keeper = me == schedule.keeper();
        if (OPEN.contains(schedule.state()) && (head || keeper)) {
            boolean filled = plans.stream().anyMatch(plan -> plan.isIn(schedule.id()));
            add(actions, ScheduleAction.COLLECT, waiting(plans) > 0);
            add(actions, ScheduleAction.RELEASE, filled);
            add(actions, ScheduleAction.DISCUSS, filled);
            add(
                    actions,
                    ScheduleAction.SUBMIT,
                    keeper && schedule.minutes() != null && schedule.state() != ScheduleState.DRAFT);
        }
        add(actions, ScheduleAction.RECEIVE, head && schedule.deliveredAt() != null && schedule.receivedAt() == null);
        return actions;
    }

    private static void add(Set<ScheduleAction> actions, ScheduleAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }
}
