package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The year of the bodies: their plans, then their reports. */
@ApplicationScoped
class DemoYear {

    @Inject
    private DemoRecords records;

    @Inject
    private DemoPlans plans;

    @Inject
    private DemoReports reports;

    void tell() {
        if (!records.arePlansLoaded()) {
            plans.tell();
        }
        if (!records.areReportsLoaded()) {
            reports.tell();
        }
    }
}
