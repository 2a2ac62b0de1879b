package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.service.Actor;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.api.RecordDiscussion;

/** What the commands on a unit's schedule need around them: who acts and when, minutes, approval, receipts. */
@Dependent
class ScheduleOffice {

    @Inject
    private Actor actor;

    @Inject
    private Files files;

    @Inject
    private ScheduleRecords schedules;

    @Inject
    private UnitApprovals approvals;

    @Inject
    private ConsolidationRecords consolidation;

    Person me() {
        return actor.person();
    }

    Instant now() {
        return actor.now();
    }

    LocalDate today() {
        return actor.today();
    }

    /** Minutes in Kenes, or those that were brought as a file. */
    @Clause("TRN-11")
    UnitMinutes minutes(RecordDiscussion command, Unit unit) {
        if (command.minutesId() != null) {
            return UnitMinutes.of(schedules.minutes(unit, command.minutesId()));
        }
        Long file = command.file() == null
                ? null
                : files.keepUpload(command.file(), Uploads.DOCUMENTS).id();
        return UnitMinutes.onPaper(command.number(), command.heldOn(), file, today());
    }

    FileContent file(Long id) {
        return files.read(id);
    }

    void submit(UnitSchedule schedule) {
        approvals.submit(schedule, me());
    }

    /** With the last receipt the schedule of the university has reached everybody. */
    @Clause("TRN-16")
    void confirmed(UnitSchedule schedule) {
        ConsolidatedSchedule whole = schedule.instituteSchedule().consolidated();
        whole.confirm(consolidation.withoutReceipt(whole));
    }
}
