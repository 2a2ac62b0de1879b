package kz.kenes.council.execution.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks every morning which tasks are near their term, and which have passed it. */
@Startup
@Singleton
@DependsOn("Migrator")
public class ExecutionReminders {

    @Inject
    private DueTasks due;

    @Schedule(hour = "8", minute = "11", timezone = "Asia/Almaty", persistent = false)
    void look() {
        due.tell();
    }
}
