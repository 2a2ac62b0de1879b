package kz.kenes.training.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import kz.kenes.training.archive.vocabulary.PaperState;
import kz.kenes.training.archive.vocabulary.ProcedureForm;
import kz.kenes.training.archive.vocabulary.StoragePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five forms, where they are kept, and until when. */
class FormPaperTest {

    private static final LocalDate MADE = LocalDate.of(2025, 3, 1);

    private final Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
    private final Unit chair =
            new Unit(university, null, UnitKind.SERVICE, text("Қызмет"), Validity.from(LocalDate.of(2020, 1, 1)));

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    private FormPaper paper(ProcedureForm form) {
        return new FormPaper(form, university, chair, "2025", MADE, null);
    }

    private static void refused(ArchiveViolation why, org.junit.jupiter.api.function.Executable act) {
        assertEquals(why, assertThrows(RuleViolation.class, act).violation());
    }

    @ParameterizedTest
    @CsvSource({
        "602-01, TRAINING_SCHEDULE, 5, HR_SERVICE, INSTITUTES_AND_UNITS",
        "602-02, SUPPORT_STAFF, 3, UNIT_AND_HR_SERVICE,",
        "602-03, TEACHING_STAFF, 3, UNIT_AND_HR_SERVICE,",
        "602-05, CONSOLIDATED_SCHEDULE, 5, HR_SERVICE,",
        "ҚазҰТЗУ 602-06 Ү, ANNUAL_REPORT, 5, HR_SERVICE,",
    })
    @Clause({"TRN-33", "TRN-34"})
    void fiveFormsHaveTheirPlaceAndYears(
            String code, ProcedureForm form, int years, StoragePlace original, StoragePlace copies) {
        assertEquals(form, FormPaper.form(code));
        assertEquals(years, form.years());
        assertEquals(original, form.original());
        assertEquals(copies, form.copies());
    }

    @ParameterizedTest
    @ValueSource(strings = {"602-04", "ҚазҰТЗУ 602-04 Ү"})
    @Clause("TRN-33")
    void thereIsNo60204(String code) {
        refused(ArchiveViolation.FORM_DOES_NOT_EXIST, () -> FormPaper.form(code));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"602-07", "602-00", "602", "", "6020-1"})
    @Clause("TRN-33")
    void nothingBeyondTheListIsRegistered(String code) {
        refused(ArchiveViolation.FORM_NOT_IN_LIST, () -> FormPaper.form(code));
    }

    @Test
    @Clause({"TRN-33", "TRN-34"})
    void aPaperNamesItsUnitAndWhatItCovers() {
        refused(
                ArchiveViolation.UNIT_REQUIRED,
                () -> new FormPaper(ProcedureForm.TRAINING_SCHEDULE, university, null, "2025", MADE, null));
        refused(
                ArchiveViolation.TITLE_REQUIRED,
                () -> new FormPaper(ProcedureForm.ANNUAL_REPORT, university, null, " ", MADE, null));
        assertNull(paper(ProcedureForm.ANNUAL_REPORT).unit());
        assertEquals(chair, paper(ProcedureForm.SUPPORT_STAFF).unit());
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT_STAFF, 2025-12-31, 2028-12-31, KEPT",
        "SUPPORT_STAFF, 2025-12-31, 2029-01-01, PROPOSED",
        "SUPPORT_STAFF, 2026-01-01, 2029-12-31, KEPT",
        "SUPPORT_STAFF, 2026-01-01, 2030-01-01, PROPOSED",
        "TRAINING_SCHEDULE, 2025-12-31, 2030-12-31, KEPT",
        "TRAINING_SCHEDULE, 2025-12-31, 2031-01-01, PROPOSED",
        "TRAINING_SCHEDULE, 2025-12-31, 2025-12-30, OPEN",
        "TRAINING_SCHEDULE, 2025-12-31, 2025-12-31, KEPT",
    })
    @Clause("DOC-03")
    void whatIsKeptLongEnoughIsProposed(ProcedureForm form, LocalDate closed, LocalDate today, PaperState state) {
        FormPaper paper = paper(form);
        assertEquals(PaperState.OPEN, paper.stateOn(today));
        paper.close(closed);
        assertEquals(state, paper.stateOn(today));
    }

    @Test
    @Clause("DOC-03")
    void aPaperIsClosedOnceAndNotBeforeItWasMade() {
        FormPaper paper = paper(ProcedureForm.SUPPORT_STAFF);
        refused(ArchiveViolation.CLOSED_BEFORE_MADE, () -> paper.close(MADE.minusDays(1)));
        paper.close(MADE);
        assertEquals(LocalDate.of(2028, 12, 31), paper.keptUntil());
        refused(ArchiveViolation.CLOSED_ALREADY, () -> paper.close(MADE));
    }

    @Test
    @Clause("DOC-03")
    void peopleDisposeOfItByAnActAfterItsTerm() {
        FormPaper paper = paper(ProcedureForm.SUPPORT_STAFF);
        LocalDate after = LocalDate.of(2029, 1, 1);
        refused(ArchiveViolation.NOT_CLOSED, () -> paper.dispose("№ 1", after, after));
        paper.close(LocalDate.of(2025, 12, 31));
        LocalDate last = LocalDate.of(2028, 12, 31);
        refused(ArchiveViolation.STILL_KEPT, () -> paper.dispose("№ 1", last, last));
        refused(ArchiveViolation.ACT_REQUIRED, () -> paper.dispose(" ", after, after));
        refused(ArchiveViolation.ACT_REQUIRED, () -> paper.dispose("№ 1", null, after));
        refused(ArchiveViolation.ACT_IN_FUTURE, () -> paper.dispose("№ 1", after.plusDays(1), after));
        paper.dispose("№ 1", after, after);
        assertEquals(PaperState.DISPOSED, paper.stateOn(after));
        refused(ArchiveViolation.DISPOSED_ALREADY, () -> paper.dispose("№ 2", after, after));
    }
}
