package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The year of the bodies: their meetings, their plans, then their reports. */
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
    }
}
