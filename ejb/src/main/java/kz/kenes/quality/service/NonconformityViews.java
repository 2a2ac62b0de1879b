package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.api.ActionView;
import kz.kenes.quality.api.HappeningView;
import kz.kenes.quality.api.LifeStep;
import kz.kenes.quality.api.MinutesOption;
import kz.kenes.quality.api.NonconformityAction;
import kz.kenes.quality.api.NonconformityView;
import kz.kenes.quality.api.RecheckView;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.training.UnitMinutes;

/** What the page of a nonconformity shows. */
@Dependent
class NonconformityViews {

    @Inject
    private NonconformityRecords records;

    @Inject
    private QualityStandings standings;

    @Inject
    private TrainingResults results;

    @Inject
    private Actor actor;

    NonconformityView of(Nonconformity one) {
        List<CorrectiveAction> corrections = records.actions(one);
        List<HappeningView> history = history(one);
        Set<NonconformityAction> actions = actions(one, corrections);
        UnitMinutes minutes = one.minutes();
        return new NonconformityView(
                one.id(),
                one.version(),
                JournalNumber.of(one),
                one.unit().id(),
                one.unit().name().toLocalized(),
                one.source(),
                one.requirement(),
                one.description(),
                one.causeKind(),
                one.cause(),
                one.foundOn(),
                records.foundBy(one),
                one.removeBy(),
                name(one.raisedBy()),
                one.state(),
                one.isOverdueOn(actor.today()),
                one.analysis(),
                minutes == null ? null : minutes.minutes(),
                minutes == null ? null : minutes.number(),
                minutes == null ? null : minutes.heldOn(),
                minutes != null && minutes.file() != null,
                name(one.checker()),
                one.checkBy(),
                results.planOf(one),
                corrections(corrections, one.state()),
                rechecks(one),
                life(one, history),
                history,
                actions.contains(NonconformityAction.ANALYSE) ? minutesOptions(one) : List.of(),
                actions);
    }

    private static String name(Person person) {
        return person == null ? null : person.fullName();
    }

    private List<ActionView> corrections(List<CorrectiveAction> corrections, NonconformityState state) {
        List<ActionView> views = new ArrayList<>();
        for (CorrectiveAction action : corrections) {
            boolean mine = !action.isDone()
                    && state == NonconformityState.ACTION_SET
                    && action.responsible().id().equals(actor.id());
            views.add(new ActionView(
                    action.id(),
                    action.round(),
                    action.task(),
                    action.responsible().id(),
                    action.responsible().fullName(),
                    action.due(),
                    action.doneOn(),
                    action.outcome(),
                    action.evidence(),
                    action.file() != null,
                    action.isOverdueOn(actor.today()),
                    mine));
        }
        return views;
    }

    private List<RecheckView> rechecks(Nonconformity one) {
        List<RecheckView> views = new ArrayList<>();
        records.rechecks(one)
                .forEach(look -> views.add(new RecheckView(
                        look.round(), look.checker().fullName(), look.checkedOn(), look.isPositive(), look.result())));
        return views;
    }

    private List<HappeningView> history(Nonconformity one) {
        List<HappeningView> history = new ArrayList<>();
        for (Object[] step : records.steps(one)) {
            history.add(new HappeningView(
                    (NonconformityAct) step[0], (Instant) step[1], name((Person) step[2]), (String) step[3]));
        }
        return history;
    }

    /** The states on the way; analysis only where there was one. */
    private static List<LifeStep> life(Nonconformity one, List<HappeningView> history) {
        Map<NonconformityState, HappeningView> last = new EnumMap<>(NonconformityState.class);
        history.forEach(step -> last.put(reachedBy(step.act()), step));
        List<LifeStep> life = new ArrayList<>();
        for (NonconformityState state : NonconformityState.values()) {
            HappeningView step = state.compareTo(one.state()) > 0 ? null : last.get(state);
            if (state != NonconformityState.ANALYSED || step != null) {
                life.add(new LifeStep(
                        state, step == null ? null : step.at(), step == null ? null : step.by(), state == one.state()));
            }
        }
        return life;
    }

    private static NonconformityState reachedBy(NonconformityAct act) {
        return switch (act) {
            case RAISED -> NonconformityState.OPEN;
            case ANALYSED -> NonconformityState.ANALYSED;
            case ACTION_SET, REOPENED, OVERDUE -> NonconformityState.ACTION_SET;
            case ACTION_DONE, ALL_DONE -> NonconformityState.ACTION_DONE;
            case CHECKER_NAMED -> NonconformityState.RECHECK;
            case CLOSED -> NonconformityState.CLOSED;
        };
    }

    private List<MinutesOption> minutesOptions(Nonconformity one) {
        List<MinutesOption> options = new ArrayList<>();
        records.minutes(one.unit())
                .forEach(minutes -> options.add(new MinutesOption(
                        minutes.id(), minutes.body().name().toLocalized(), minutes.number(), minutes.date())));
        return options;
    }

    private Set<NonconformityAction> actions(Nonconformity one, List<CorrectiveAction> corrections) {
        Set<NonconformityAction> actions = EnumSet.noneOf(NonconformityAction.class);
        Person me = actor.personIfAny();
        if (me == null || !actor.may(KEEP_QUALITY)) {
            return actions;
        }
        if (standings.of(one.unit()).keeps()) {
            switch (one.state()) {
                case OPEN, ANALYSED, ACTION_SET -> {
                    actions.add(NonconformityAction.ANALYSE);
                    actions.add(NonconformityAction.SET_ACTION);
                }
                case ACTION_DONE, RECHECK -> actions.add(NonconformityAction.APPOINT_CHECKER);
                default -> {
                    // closed for ever
                }
            }
        }
        if (one.state() == NonconformityState.ACTION_SET
                && corrections.stream().anyMatch(action -> !action.isDone() && action.responsible() == me)) {
            actions.add(NonconformityAction.REPORT_ACTION);
        }
        if (one.state() == NonconformityState.RECHECK && one.checker() == me) {
            actions.add(NonconformityAction.RECHECK);
        }
        return actions;
    }
}
