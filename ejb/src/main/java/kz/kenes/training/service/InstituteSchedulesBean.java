package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.InstituteSchedule;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.api.InstituteAction;
import kz.kenes.training.api.InstituteSchedules;
import kz.kenes.training.api.InstituteView;
import kz.kenes.training.api.PartRow;
import kz.kenes.training.vocabulary.ScheduleState;

/** What directors gather and sign. Whose step it is, is decided by what was gathered. */
@Stateless
@UseCase
public class InstituteSchedulesBean implements InstituteSchedules {

    @Inject
    private InstituteRecords institutes;

    @Inject
    private ScheduleRecords schedules;

    @Inject
    private InstituteApprovals approvals;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public InstituteView of(long unitId, int year) {
        Unit unit = institutes.unit(unitId);
        return view(unit, year, institutes.of(unit, year).orElse(null));
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public InstituteView get(long id) {
        InstituteSchedule gathered = institutes.get(id);
        return view(gathered.unit(), gathered.year(), gathered);
    }

    private InstituteView view(Unit unit, int year, InstituteSchedule gathered) {
        List<PartRow> parts = parts(unit, year);
        Set<InstituteAction> actions = actions(unit, gathered, parts);
        Person signedBy = gathered == null ? null : gathered.signedBy();
        boolean whole = gathered != null && gathered.consolidated() != null;
        return new InstituteView(
                gathered == null ? null : gathered.id(),
                gathered == null ? 0 : gathered.version(),
                unit.id(),
                unit.name().toLocalized(),
                year,
                gathered == null ? null : gathered.state(),
                gathered == null ? null : gathered.remarks(),
                signedBy == null ? null : signedBy.fullName(),
                gathered == null ? null : gathered.signedAt(),
                whole ? gathered.consolidated().id() : null,
                gathered != null && gathered.isEffective(),
                parts,
                actions);
    }

    private List<PartRow> parts(Unit upper, int year) {
        List<PartRow> rows = new ArrayList<>();
        for (Object[] found : institutes.parts(upper, year)) {
            Unit unit = (Unit) found[0];
            UnitSchedule schedule = (UnitSchedule) found[1];
            int staff = ((Number) found[5]).intValue();
            if (schedule != null || staff > 0) {
                rows.add(new PartRow(
                        schedule == null ? null : schedule.id(),
                        schedule == null ? 0 : schedule.version(),
                        unit.id(),
                        unit.name().toLocalized(),
                        schedule == null ? null : schedule.state(),
                        staff,
                        number(found[2]),
                        number(found[3]),
                        found[4] == null ? BigDecimal.ZERO : (BigDecimal) found[4],
                        schedule != null && schedule.instituteSchedule() != null,
                        schedule == null ? null : schedule.deliveredAt(),
                        schedule == null ? null : schedule.receivedAt()));
            }
        }
        return rows;
    }

    private static int number(Object found) {
        return found == null ? 0 : ((Number) found).intValue();
    }

    private Set<InstituteAction> actions(Unit unit, InstituteSchedule gathered, List<PartRow> parts) {
        Set<InstituteAction> actions = EnumSet.noneOf(InstituteAction.class);
        Person me = actor.personIfAny();
        boolean director = me != null
                && unit.headOn(actor.today()).filter(head -> head == me).isPresent();
        if (!director || !actor.may(PLAN_TRAINING)) {
            return actions;
        }
        boolean open = gathered == null
                || gathered.state() == ScheduleState.DRAFT
                || gathered.state() == ScheduleState.RETURNED;
        boolean approved = parts.stream().anyMatch(part -> part.state() == ScheduleState.UNIT_APPROVED);
        if (open && approved) {
            actions.add(InstituteAction.COMPOSE);
            actions.add(InstituteAction.RETURN_UNIT);
        }
        if (gathered != null
                && gathered.isEffective()
                && parts.stream().anyMatch(part -> part.gathered() && part.deliveredAt() == null)) {
            actions.add(InstituteAction.DELIVER);
        }
        return actions;
    }

    @Override
    @Clause({"TRN-12", "TRN-37"})
    @RolesAllowed(PLAN_TRAINING)
    public long compose(long unitId, int year) {
        Unit unit = institutes.unit(unitId);
        Person me = actor.person();
        institutes.lock(unit);
        InstituteSchedule gathered =
                institutes.of(unit, year).orElseGet(() -> new InstituteSchedule(unit, year, me, actor.today()));
        gathered.compose(institutes.approved(unit, year), me, actor.today());
        institutes.add(gathered);
        approvals.submit(gathered, me);
        return gathered.id();
    }

    @Override
    @Clause({"TRN-12", "TRN-37"})
    @RolesAllowed(PLAN_TRAINING)
    public void returnUnit(long scheduleId, long version, String remarks) {
        schedules.seen(scheduleId, version).giveBack(remarks, actor.person(), actor.today());
    }

    @Override
    @Clause("TRN-16")
    @RolesAllowed(PLAN_TRAINING)
    public void deliver(long id, long version) {
        institutes.seen(id, version).deliver(actor.person(), actor.now(), actor.today());
    }
}
