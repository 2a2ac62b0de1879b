package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.api.AnalysisHint;
import kz.kenes.training.api.BeginSchedule;
import kz.kenes.training.api.KeeperChoice;
import kz.kenes.training.api.RecordDiscussion;
import kz.kenes.training.api.ScheduleRow;
import kz.kenes.training.api.ScheduleView;
import kz.kenes.training.api.UnitChoice;
import kz.kenes.training.api.UnitSchedules;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.SheetFormat;

/** The schedules of units. Whose step it is, is decided by the schedule itself. */
@Stateless
@UseCase
public class UnitSchedulesBean implements UnitSchedules {

    @Inject
    private ScheduleRecords schedules;

    @Inject
    private PlanRecords plans;

    @Inject
    private ScheduleViews views;

    @Inject
    private ScheduleOffice office;

    @Inject
    private Analysis analysis;

    @Inject
    private FormRecords forms;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ListPage<ScheduleRow> list(ListQuery query) {
        return schedules.list(query);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<UnitChoice> choices() {
        int thisYear = office.today().getYear();
        List<UnitChoice> choices = new ArrayList<>();
        for (int year = thisYear; year <= thisYear + 1; year++) {
            for (Object[] row : schedules.choices(year)) {
                Unit unit = (Unit) row[0];
                choices.add(new UnitChoice(
                        unit.id(),
                        unit.name().toLocalized(),
                        year,
                        ((Number) row[1]).intValue(),
                        (Long) row[2],
                        ((Number) row[3]).intValue() == 0));
            }
        }
        return choices;
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<KeeperChoice> keepers(long unitId) {
        return views.keepers(schedules.headed(unitId));
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<AnalysisHint> hints(long unitId, int year) {
        return analysis.of(schedules.headed(unitId), year);
    }

    @Override
    @Clause({"ORG-16", "TRN-08", "TRN-09"})
    @RolesAllowed(PLAN_TRAINING)
    public long begin(BeginSchedule command) {
        Unit unit = schedules.headed(command.unitId());
        schedules.lock(unit);
        Optional<UnitSchedule> begun = schedules.of(unit.id(), command.year());
        if (begun.isPresent()) {
            return begun.get().id();
        }
        Map<AnalysisInput, String> found = new EnumMap<>(AnalysisInput.class);
        command.findings().forEach(one -> found.put(one.input(), one.text()));
        List<IndividualPlan> handedIn = plans.handedIn(unit.id(), command.year());
        UnitSchedule schedule = new UnitSchedule(
                unit,
                command.year(),
                found,
                schedules.colleague(command.keeperId(), unit),
                handedIn,
                office.me(),
                office.now(),
                office.today());
        schedules.add(schedule);
        return schedule.id();
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ScheduleView get(long scheduleId) {
        return views.of(schedules.get(scheduleId));
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void collect(long scheduleId, long version) {
        UnitSchedule schedule = schedules.seen(scheduleId, version);
        schedule.collect(plans.handedIn(schedule.unit().id(), schedule.year()), office.me(), office.today());
    }

    @Override
    @RolesAllowed(PLAN_TRAINING)
    public void release(long scheduleId, long version, long planId, String remarks) {
        UnitSchedule schedule = schedules.seen(scheduleId, version);
        schedule.release(plans.get(planId), remarks, office.me(), office.today());
    }

    @Override
    @Clause("TRN-11")
    @RolesAllowed(PLAN_TRAINING)
    public void discuss(RecordDiscussion command) {
        UnitSchedule schedule = schedules.seen(command.scheduleId(), command.version());
        schedule.discuss(office.minutes(command, schedule.unit()), office.me(), office.today());
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent minutes(long scheduleId) {
        UnitSchedule schedule = schedules.get(scheduleId);
        boolean kept = schedule.minutes() != null && schedule.minutes().file() != null;
        require(kept, SharedViolation.NOT_FOUND);
        return office.file(schedule.minutes().file());
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent form(long scheduleId, Language language, SheetFormat format) {
        return ScheduleForm.of(forms.of(schedules.get(scheduleId)), language, format);
    }

    @Override
    @Clause({"TRN-11", "TRN-37"})
    @RolesAllowed(PLAN_TRAINING)
    public void submit(long scheduleId, long version) {
        UnitSchedule schedule = schedules.seen(scheduleId, version);
        schedule.submit(office.me());
        office.submit(schedule);
    }

    @Override
    @Clause("TRN-16")
    @RolesAllowed(PLAN_TRAINING)
    public void receive(long scheduleId, long version) {
        UnitSchedule schedule = schedules.seen(scheduleId, version);
        schedule.receive(office.me(), office.now(), office.today());
        office.confirmed(schedule);
    }
}
