package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.regulation.workday.service.WorkCalendars;
import kz.kenes.shared.Clause;

/** Tells executors of a term that comes near, and also secretary and chair of one that has passed. */
@Dependent
public class DueTasks {

    /** Three working days lie within this many days even around the longest holidays. */
    private static final int LOOKED_AHEAD = 21;

    @Inject
    private TaskRecords tasks;

    @Inject
    private BodyRecords bodies;

    @Inject
    private WorkCalendars calendars;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /** @return how many tasks somebody was told of */
    @Clause("MTG-33")
    public int tell() {
        Instant now = clock.instant();
        LocalDate today = Body.dayOf(now);
        WorkCalendar calendar = calendars.calendar();
        Set<Body> seated = new HashSet<>();
        int told = 0;
        for (DecisionTask task : tasks.dueUntil(today.plusDays(LOOKED_AHEAD))) {
            if (task.remind(calendar, now)) {
                events.fire(TaskMovements.toExecutors(task, today));
                told++;
            } else if (task.escalate(now)) {
                if (seated.add(task.body())) {
                    bodies.bringSeats(task.body(), today);
                }
                events.fire(TaskMovements.upwards(task, today));
                told++;
            }
        }
        return told;
    }
}
