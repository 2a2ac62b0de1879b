package kz.kenes.training.staff.service;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.staff.StaffViolation.UNIT_WITHOUT_STAFF;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.archive.service.PaperRegister;
import kz.kenes.training.staff.StaffDataDue;
import kz.kenes.training.staff.StaffLine;
import kz.kenes.training.staff.StaffRequest;
import kz.kenes.training.staff.StaffSubmission;
import kz.kenes.training.staff.api.AskStaffData;
import kz.kenes.training.staff.vocabulary.DutyState;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;

/** Takes what units submit, passes on what the HR service asks, and writes the forms of today. */
@Dependent
class StaffOffice {

    @Inject
    private StaffDataRecords records;

    @Inject
    private StaffReminderRecords reminders;

    @Inject
    private StaffLineRecords lines;

    @Inject
    private PaperRegister papers;

    @Inject
    private Event<Object> events;

    /** Whether the caller works anywhere: others have no institution to look at. */
    boolean sees() {
        return records.worksSomewhere();
    }

    @Clause({"TRN-21", "TRN-22", "TRN-33"})
    long submit(Unit unit, Person head, Instant now, LocalDate today) {
        StaffSubmission submission = new StaffSubmission(
                unit, present(unit), records.lastSubmitted(unit).orElse(null), head, now, today);
        records.add(submission);
        papers.register(submission);
        return submission.id();
    }

    private List<StaffLine> present(Unit unit) {
        Map<StaffCategory, TrainingRequirement> requirements = records.requirements(unit.institution());
        return lines.lines(unit, requirements);
    }

    @Clause("TRN-22")
    void ask(Institution institution, Unit unit, AskStaffData command, Actor actor) {
        List<Object[]> asked = reminders.withStaff(institution, unit);
        require(unit == null || !asked.isEmpty(), UNIT_WITHOUT_STAFF, unit == null ? "" : unit.name());
        records.add(new StaffRequest(
                institution, unit, command.reason(), command.dueOn(), actor.person(), actor.now(), actor.today()));
        List<Long> heads = new ArrayList<>();
        for (Object[] row : asked) {
            if (row[1] != null) {
                heads.add(StaffDataRecords.person(row[1]).id());
            }
        }
        events.fire(new StaffDataDue(
                DutyState.ASKED,
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name().toLocalized(),
                command.dueOn(),
                command.reason(),
                heads));
    }

    FileContent form(Unit unit, StaffForm form, Actor actor, Language language, SheetFormat format) {
        return StaffPaper.of(StaffPaperData.now(unit, present(unit), form, actor), language, format);
    }
}
