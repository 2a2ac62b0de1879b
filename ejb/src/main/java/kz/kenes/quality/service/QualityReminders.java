package kz.kenes.quality.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks every morning which corrective actions have passed their term. */
@Startup
@Singleton
@DependsOn("Migrator")
public class QualityReminders {

    @Inject
    private DueCorrections due;

    @Schedule(hour = "8", minute = "21", timezone = "Asia/Almaty", persistent = false)
    void look() {
        due.tell();
    }
}
