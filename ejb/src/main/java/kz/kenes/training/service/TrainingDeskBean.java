package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.training.api.TrainingDeskKind.COLLECT_PLANS;
import static kz.kenes.training.api.TrainingDeskKind.COMPOSE_INSTITUTE;
import static kz.kenes.training.api.TrainingDeskKind.CONSOLIDATE;
import static kz.kenes.training.api.TrainingDeskKind.DELIVER;
import static kz.kenes.training.api.TrainingDeskKind.DISCUSS_SCHEDULE;
import static kz.kenes.training.api.TrainingDeskKind.DRAFT_SCHEDULE;
import static kz.kenes.training.api.TrainingDeskKind.MEND_PLAN;
import static kz.kenes.training.api.TrainingDeskKind.RECEIVE;
import static kz.kenes.training.api.TrainingDeskKind.SUBMIT_SCHEDULE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.api.TrainingDesk;
import kz.kenes.training.api.TrainingDeskEntry;
import kz.kenes.training.api.TrainingDeskKind;
import kz.kenes.training.vocabulary.ScheduleState;

/** What waits for the caller in the training of staff. */
@Stateless
@UseCase
public class TrainingDeskBean implements TrainingDesk {

    @Inject
    private TrainingDeskRecords records;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<TrainingDeskEntry> entries() {
        List<TrainingDeskEntry> entries = new ArrayList<>();
        if (actor.id() != null && actor.may(Permission.PLAN_TRAINING)) {
            records.returnedPlans()
                    .forEach(plan ->
                            entries.add(entry(MEND_PLAN, "/training/plan", plan.id(), plan.unit(), plan.year())));
            records.undrafted().forEach(row -> entries.add(unitEntry(DRAFT_SCHEDULE, "/training/schedule-form", row)));
            records.schedules().forEach(row -> add(entries, row));
            records.ungathered().forEach(row -> entries.add(unitEntry(COMPOSE_INSTITUTE, "/training/institute", row)));
            records.undelivered()
                    .forEach(one ->
                            entries.add(entry(DELIVER, "/training/institute", one.id(), one.unit(), one.year())));
        }
        if (actor.id() != null && scope.isHr()) {
            records.unconsolidated()
                    .forEach(whole -> entries.add(new TrainingDeskEntry(
                            CONSOLIDATE,
                            "/training/consolidation",
                            whole.id(),
                            whole.institution().name().toLocalized(),
                            whole.year())));
        }
        return entries;
    }

    private void add(List<TrainingDeskEntry> entries, Object[] row) {
        UnitSchedule schedule = TrainingDeskRecords.schedule(row);
        boolean mine = schedule.keeper().id().equals(actor.id());
        TrainingDeskKind kind = null;
        if (schedule.deliveredAt() != null) {
            kind = mine ? null : RECEIVE;
        } else if (((Number) row[2]).intValue() > 0) {
            kind = COLLECT_PLANS;
        } else if (mine) {
            kind = schedule.state() == ScheduleState.DRAFT || schedule.minutes() == null
                    ? DISCUSS_SCHEDULE
                    : SUBMIT_SCHEDULE;
        }
        if (kind != null) {
            entries.add(entry(kind, "/training/schedule", schedule.id(), schedule.unit(), schedule.year()));
        }
    }

    private static TrainingDeskEntry unitEntry(TrainingDeskKind kind, String page, Object[] row) {
        Unit unit = TrainingDeskRecords.unit(row);
        return entry(kind, page, unit.id(), unit, (Integer) row[1]);
    }

    private static TrainingDeskEntry entry(TrainingDeskKind kind, String page, long id, Unit unit, int year) {
        return new TrainingDeskEntry(kind, page, id, unit.name().toLocalized(), year);
    }
}
