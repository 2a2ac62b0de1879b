package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The year of the bodies: their meetings, their plans, their reports, and what became of their decisions. */
@ApplicationScoped
class DemoYear {

    @Inject
    private DemoRecords records;

    @Inject
    private DemoPlans plans;

    @Inject
    private DemoReports reports;

    @Inject
    private DemoCalendar calendar;

    @Inject
    private DemoExecution execution;

    void tell() {
        if (!records.areAnswersLoaded()) {
            calendar.tell();
        }
        if (!records.arePlansLoaded()) {
            plans.tell();
        }
        if (!records.areReportsLoaded()) {
            reports.tell();
        }
        if (!records.areDecisionsDelivered()) {
            execution.tell();
        }
    }
}
