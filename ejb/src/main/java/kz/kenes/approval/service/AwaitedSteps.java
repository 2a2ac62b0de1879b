package kz.kenes.approval.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Looks every hour whether somebody else has come into a post or a seat that a step waits for: the step moves to the desk of the
 * newcomer, who is told.
 */
@Startup
@Singleton
@DependsOn("Migrator")
public class AwaitedSteps {

    @Inject
    private ApprovalRecords records;

    @Inject
    private StepTaking steps;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void look() {
        records.allAwaited().forEach(steps::callAnew);
    }
}
