package kz.kenes.training.staff.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.staff.StaffDataDue;
import kz.kenes.training.staff.StaffDuty;
import kz.kenes.training.staff.StaffReminder;
import kz.kenes.training.staff.StaffRequest;
import kz.kenes.training.staff.vocabulary.DutyState;

/** Tells heads once before the term and once after it, and after it the HR service as well. */
@Dependent
public class DueStaffData {

    @Inject
    private StaffReminderRecords records;

    @Inject
    private TrainingScope scope;

    @Inject
    private Event<Object> events;

    /** @return how many units somebody was told of */
    @Clause("TRN-22")
    public int tell() {
        LocalDate today = scope.today();
        Set<String> told = new HashSet<>();
        records.reminded(today.minusYears(1)).forEach(row -> told.add(key((Long) row[0], (LocalDate) row[1], row[2])));
        List<StaffRequest> requests = records.requests();
        Map<Institution, List<Long>> offices = new HashMap<>();
        int count = 0;
        for (Object[] row : records.withStaff(null, null)) {
            Unit unit = StaffDataRecords.unit(row);
            LocalDate last = TrainingScope.day(row[2]);
            StaffRequest open = StaffViews.open(requests, unit, last);
            StaffDuty duty = new StaffDuty(last, unit.validity().validFrom(), open == null ? null : open.dueOn());
            DutyState state = duty.stateOn(today);
            boolean overdue = state == DutyState.OVERDUE;
            if ((overdue || !today.isBefore(duty.remindedFrom())) && told.add(key(unit.id(), duty.dueOn(), overdue))) {
                List<Long> persons = new ArrayList<>();
                Person head = StaffDataRecords.person(row[1]);
                if (head != null) {
                    persons.add(head.id());
                }
                if (overdue) {
                    persons.addAll(offices.computeIfAbsent(unit.institution(), records::hrService));
                }
                records.add(new StaffReminder(unit, duty.dueOn(), overdue));
                events.fire(new StaffDataDue(
                        overdue ? DutyState.OVERDUE : DutyState.SOON,
                        unit.id(),
                        unit.name().toLocalized(),
                        duty.dueOn(),
                        open == null ? null : open.reason(),
                        persons.stream().distinct().toList()));
                count++;
            }
        }
        return count;
    }

    private static String key(long unit, LocalDate due, Object overdue) {
        return unit + " " + due + " " + overdue;
    }
}
