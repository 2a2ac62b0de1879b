package kz.kenes.training.archive.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.archive.FormPaper;
import kz.kenes.training.archive.vocabulary.ProcedureForm;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.staff.StaffSubmission;
import kz.kenes.training.staff.vocabulary.StaffForm;

/** Enters into the register what becomes final in Kenes. A schedule is closed with its year, data of staff with their day. */
@Dependent
public class PaperRegister {

    private static final String FEATURE = "training.archive";

    @Inject
    private PaperRecords records;

    /** The forms that the submission fills. */
    @Clause({"TRN-33", "TRN-34", "DOC-03"})
    public void register(StaffSubmission submission) {
        LocalDate day = submission.submittedOn();
        String title = Wording.phrase(FEATURE, "title.day", Language.KK, day);
        for (StaffForm one : StaffForm.values()) {
            if (submission.fills(one)) {
                ProcedureForm form =
                        one == StaffForm.TEACHING ? ProcedureForm.TEACHING_STAFF : ProcedureForm.SUPPORT_STAFF;
                FormPaper paper =
                        new FormPaper(form, submission.institution(), submission.unit(), title, day, submission.id());
                paper.close(day);
                records.add(paper);
            }
        }
    }

    /** The schedule of the university with the schedules of units that it consists of, once it is approved. */
    @Clause({"TRN-33", "TRN-34", "DOC-03"})
    public void register(ConsolidatedSchedule whole, LocalDate day) {
        ofYear(ProcedureForm.CONSOLIDATED_SCHEDULE, whole.institution(), null, whole.year(), day, whole.id());
        for (UnitSchedule part : records.parts(whole)) {
            ofYear(ProcedureForm.TRAINING_SCHEDULE, whole.institution(), part.unit(), part.year(), day, part.id());
        }
    }

    /** The annual report, once it is signed; the reports of units and institutes are no forms of the procedure. */
    @Clause({"TRN-31", "TRN-33", "TRN-34", "DOC-03"})
    public void register(TrainingReport report, LocalDate day) {
        if (report.level() == ReportLevel.UNIVERSITY) {
            ofYear(ProcedureForm.ANNUAL_REPORT, report.institution(), null, report.year(), day, report.id());
        }
    }

    /** Registers a paper about a calendar year once; it is closed when both the year and its making are over. */
    @Clause({"TRN-33", "DOC-03"})
    public void ofYear(
            ProcedureForm form, Institution institution, Unit unit, int year, LocalDate madeOn, Long sourceId) {
        if (!records.isRegistered(form, sourceId)) {
            String title = Wording.phrase(FEATURE, "title.year", Language.KK, year);
            FormPaper paper = new FormPaper(form, institution, unit, title, madeOn, sourceId);
            LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
            paper.close(madeOn.isAfter(end) ? madeOn : end);
            records.add(paper);
        }
    }
}
