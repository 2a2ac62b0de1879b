package kz.kenes.training.effect.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks every morning which courses come near the end of their month, and which have passed it. */
@Startup
@Singleton
@DependsOn("Migrator")
public class CourseReminders {

    @Inject
    private DueCourses due;

    @Schedule(hour = "8", minute = "23", timezone = "Asia/Almaty", persistent = false)
    void look() {
        due.tell();
    }
}
