package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The year of the bodies: structure, meetings, plans, reports, and what became of their decisions. */
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

    @Inject
    private DemoStructure structure;

    void tell() {
        structure.tell();
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
