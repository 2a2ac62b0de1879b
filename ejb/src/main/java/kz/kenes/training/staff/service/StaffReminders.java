package kz.kenes.training.staff.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks every morning which units owe their staff data soon, and which have not submitted in time. */
@Startup
@Singleton
@DependsOn("Migrator")
public class StaffReminders {

    @Inject
    private DueStaffData due;

    @Schedule(hour = "8", minute = "23", timezone = "Asia/Almaty", persistent = false)
    void look() {
        due.tell();
    }
}
