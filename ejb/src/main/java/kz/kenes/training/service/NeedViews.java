package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.api.NeedView;
import kz.kenes.training.api.PlanChoice;
import kz.kenes.training.api.PlanRow;
import kz.kenes.training.api.RecordRow;
import kz.kenes.training.api.WorkView;

/** What the page of a person's needs shows. */
@Dependent
class NeedViews {

    @Inject
    private NeedRecords needs;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    @Clause({"TRN-07", "TRN-09", "TRN-10"})
    NeedView of(Person person, List<Employment> works) {
        int year = actor.today().getYear();
        boolean own = person.id().equals(actor.id());
        List<TrainingRecord> records = needs.records(person.id());
        LocalDate last = records.isEmpty() ? null : records.get(0).endedOn();
        List<PlanRow> plans = new ArrayList<>();
        Map<Long, Integer> planned = new HashMap<>();
        Set<String> begun = new HashSet<>();
        for (Object[] row : needs.plans(person.id())) {
            IndividualPlan plan = (IndividualPlan) row[0];
            Unit unit = (Unit) row[1];
            int hours = row[3] == null ? 0 : ((Number) row[3]).intValue();
            plans.add(new PlanRow(
                    plan.id(),
                    unit.name().toLocalized(),
                    plan.year(),
                    plan.state(),
                    ((Number) row[2]).intValue(),
                    hours));
            begun.add(unit.id() + " " + plan.year());
            if (plan.year() == year) {
                planned.put(unit.id(), hours);
            }
        }
        return new NeedView(
                person.id(),
                person.fullName(),
                year,
                last,
                own,
                own || scope.isHr(),
                works(works, last, planned),
                plans,
                own ? choices(works, begun, year) : List.of(),
                rows(records));
    }

    private List<WorkView> works(List<Employment> works, LocalDate last, Map<Long, Integer> planned) {
        Map<Institution, Map<StaffCategory, TrainingRequirement>> known = new HashMap<>();
        List<WorkView> views = new ArrayList<>();
        for (Employment work : works) {
            TrainingRequirement requirement = known.computeIfAbsent(work.institution(), needs::requirements)
                    .get(work.category());
            int hours = planned.getOrDefault(work.unit().id(), 0);
            boolean entered = requirement != null;
            views.add(new WorkView(
                    work.unit().id(),
                    work.unit().name().toLocalized(),
                    work.category(),
                    ScheduleViews.position(work),
                    entered ? requirement.hours() : null,
                    entered ? requirement.years() : null,
                    entered ? requirement.ground() : null,
                    entered
                            ? requirement.dueYear(
                                    last == null ? null : last.getYear(),
                                    actor.today().getYear())
                            : null,
                    hours,
                    entered ? requirement.shortfall(hours) : 0));
        }
        return views;
    }

    /** A plan for each unit, for this year and the next, that is not begun. */
    private static List<PlanChoice> choices(List<Employment> works, Set<String> begun, int year) {
        List<PlanChoice> choices = new ArrayList<>();
        for (Employment work : works) {
            for (int one = year; one <= year + 1; one++) {
                if (begun.add(work.unit().id() + " " + one)) {
                    choices.add(
                            new PlanChoice(work.unit().id(), work.unit().name().toLocalized(), one));
                }
            }
        }
        return choices;
    }

    private static List<RecordRow> rows(List<TrainingRecord> records) {
        List<RecordRow> rows = new ArrayList<>();
        records.forEach(record -> rows.add(new RecordRow(
                record.id(), record.title(), record.provider(), record.hours(), record.endedOn(), record.document())));
        return rows;
    }
}
