package kz.kenes.training.staff.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.staff.StaffSubmission;
import kz.kenes.training.staff.api.AskStaffData;
import kz.kenes.training.staff.api.StaffCounts;
import kz.kenes.training.staff.api.StaffDeskEntry;
import kz.kenes.training.staff.api.StaffDeskKind;
import kz.kenes.training.staff.api.StaffRow;
import kz.kenes.training.staff.api.StaffStates;
import kz.kenes.training.staff.api.StaffSummary;
import kz.kenes.training.staff.api.SubmissionView;
import kz.kenes.training.staff.api.UnitStaffView;
import kz.kenes.training.staff.api.UnitState;
import kz.kenes.training.staff.vocabulary.DutyState;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;

/** The composition of staff. Who submits is decided by the submission itself. */
@Stateless
@UseCase
public class StaffStatesBean implements StaffStates {

    @Inject
    private StaffDataRecords records;

    @Inject
    private StaffViews views;

    @Inject
    private StaffOffice office;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("TRN-21")
    @RolesAllowed(PLAN_TRAINING)
    public StaffSummary summary() {
        return views.summary(records.myInstitution());
    }

    @Override
    @Query
    @Clause("TRN-21")
    @RolesAllowed(PLAN_TRAINING)
    public FileContent summaryFile(Language language) {
        return SummaryTable.of(views.summary(records.myInstitution()), actor.today(), language);
    }

    @Override
    @Query
    @Clause("TRN-21")
    @RolesAllowed(PLAN_TRAINING)
    public ListPage<StaffRow> list(ListQuery query) {
        ListPage<Object[]> found = records.list(query, records.myInstitution());
        return new ListPage<>(found.rows().stream().map(StaffStatesBean::row).toList(), found.total());
    }

    private static StaffRow row(Object[] row) {
        Employment work = (Employment) row[0];
        Person person = StaffDataRecords.person(row[1]);
        return new StaffRow(
                person.id(),
                person.fullName(),
                ((Unit) row[2]).name().toLocalized(),
                work.category(),
                position(work),
                work.validity().validFrom(),
                person.degree(),
                person.academicTitle(),
                TrainingScope.day(row[4]));
    }

    private static Localized position(Employment work) {
        if (work.position() != null) {
            return work.position().name().toLocalized();
        }
        return work.jobTitle() == null ? null : Localized.same(work.jobTitle());
    }

    @Override
    @Query
    @Clause("TRN-21")
    @RolesAllowed(PLAN_TRAINING)
    public UnitStaffView unit(long unitId) {
        Optional<UnitState> state =
                views.units(records.myInstitution(), unitId).stream().findFirst();
        require(state.isPresent(), SharedViolation.NOT_FOUND);
        StaffCounts counts = state.get().counts();
        int teaching = counts.teaching() + counts.scientific();
        return new UnitStaffView(
                state.get(),
                Arrays.stream(StaffForm.values())
                        .filter(form -> form == StaffForm.TEACHING ? teaching > 0 : counts.all() > teaching)
                        .toList(),
                records.submissions(unitId).stream().map(StaffViews::row).toList(),
                state.get().mine());
    }

    @Override
    @Clause({"TRN-21", "TRN-22"})
    @RolesAllowed(PLAN_TRAINING)
    public long submit(long unitId) {
        return office.submit(records.locked(unitId), actor.person(), actor.now(), actor.today());
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public SubmissionView submission(long id) {
        return StaffViews.view(records.submission(id));
    }

    @Override
    @Clause("TRN-22")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void ask(AskStaffData command) {
        Institution institution = records.myInstitution();
        Unit unit = command.unitId() == null ? null : records.unit(command.unitId());
        office.ask(institution, unit, command, actor);
    }

    @Override
    @Query
    @Clause("TRN-21")
    @RolesAllowed(PLAN_TRAINING)
    public FileContent form(long unitId, StaffForm form, Language language, SheetFormat format) {
        return office.form(records.unit(unitId), form, actor, language, format);
    }

    @Override
    @Query
    @Clause("TRN-21")
    @RolesAllowed(PLAN_TRAINING)
    public FileContent submittedForm(long submissionId, StaffForm form, Language language, SheetFormat format) {
        StaffSubmission submission = records.submission(submissionId);
        return StaffPaper.of(StaffPaperData.of(submission, form), language, format);
    }

    @Override
    @Query
    @Clause("TRN-22")
    @RolesAllowed(SIGNED_IN)
    public List<StaffDeskEntry> desk() {
        List<StaffDeskEntry> entries = new ArrayList<>();
        if (actor.id() == null || !actor.may(Permission.PLAN_TRAINING) || !office.sees()) {
            return entries;
        }
        int overdue = 0;
        for (UnitState unit : views.units(records.myInstitution(), null)) {
            if (unit.mine() && unit.state() != null && unit.state() != DutyState.IN_TIME) {
                entries.add(new StaffDeskEntry(
                        StaffDeskKind.SUBMIT_DATA, unit.id(), unit.unit(), unit.dueOn(), unit.state(), 1));
            }
            overdue += unit.state() == DutyState.OVERDUE ? 1 : 0;
        }
        if (overdue > 0 && scope.isHr()) {
            entries.add(new StaffDeskEntry(StaffDeskKind.UNITS_OVERDUE, null, null, null, DutyState.OVERDUE, overdue));
        }
        return entries;
    }
}
