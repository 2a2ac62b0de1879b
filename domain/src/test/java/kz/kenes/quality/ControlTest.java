package kz.kenes.quality;

import static kz.kenes.quality.QualityStaff.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of teaching, and the five methods of control. */
class ControlTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 9, 1);

    private final QualityStaff staff = new QualityStaff();
    private final Employment work = staff.teacher.employ(
            new Workplace(staff.university, staff.chair, "оқытушы"), StaffCategory.SERVICE, null, Validity.from(SINCE));

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private QualityKeeper keeper(Person person) {
        return new QualityKeeper(person, staff.office, false);
    }

    private TeachingMark marked(int year, int semester, int mark) {
        return new TeachingMark(work, year, semester, mark, "Ашық сабақ", keeper(staff.officer), TODAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    @Clause("QUA-11")
    void aMarkIsAtMostAHundred(int mark) {
        assertEquals(mark, marked(2025, 1, mark).mark());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    @Clause("QUA-11")
    void otherMarksAreRefused(int mark) {
        assertEquals(QualityViolation.MARK_OUT_OF_RANGE, refusal(() -> marked(2025, 1, mark)));
        TeachingMark known = marked(2025, 1, 70);
        assertEquals(
                QualityViolation.MARK_OUT_OF_RANGE,
                refusal(() -> known.correct(mark, null, keeper(staff.officer), TODAY)));
    }

    @Test
    @Clause("QUA-11")
    void aYearHasTwoSemestersAndHasBegun() {
        assertEquals(2, marked(2025, 2, 70).semester());
        assertEquals(QualityViolation.SEMESTER_WRONG, refusal(() -> marked(2025, 0, 70)));
        assertEquals(QualityViolation.SEMESTER_WRONG, refusal(() -> marked(2025, 3, 70)));
        assertEquals(QualityViolation.YEAR_NOT_BEGUN, refusal(() -> marked(2026, 1, 70)));
    }

    @Test
    @Clause("QUA-11")
    void onlyTheQualityOfficeAndTheHrServiceMark() {
        assertEquals(
                QualityViolation.NOT_MARK_KEEPER,
                refusal(() -> new TeachingMark(work, 2025, 1, 70, null, keeper(staff.teacher), TODAY)));
        TeachingMark byHr =
                new TeachingMark(work, 2025, 1, 70, null, new QualityKeeper(staff.head, staff.office, true), TODAY);
        byHr.correct(75, " ", keeper(staff.representative), TODAY);
        assertEquals(75, byHr.mark());
        assertEquals(null, byHr.note());
    }

    private Set<ControlMethod> methods(Person person, boolean ofHr) {
        EnumSet<ControlMethod> methods = EnumSet.noneOf(ControlMethod.class);
        for (ControlMethod method : ControlMethod.values()) {
            if (staff.standing(person).mayControl(method, ofHr)) {
                methods.add(method);
            }
        }
        return methods;
    }

    @Test
    @Clause("TRN-24")
    void everyMethodHasItsControllers() {
        Set<ControlMethod> ofHead =
                EnumSet.of(ControlMethod.MEETING, ControlMethod.TEACHING_QUALITY, ControlMethod.ACCOUNTABILITY);
        assertEquals(ofHead, methods(staff.head, false));
        assertEquals(ofHead, methods(staff.director, false));
        assertEquals(EnumSet.complementOf(EnumSet.of(ControlMethod.HR_REQUEST)), methods(staff.officer, false));
        assertEquals(EnumSet.of(ControlMethod.INTERNAL_AUDIT), methods(staff.auditor, false));
        assertEquals(EnumSet.of(ControlMethod.ACCOUNTABILITY, ControlMethod.HR_REQUEST), methods(staff.teacher, true));
        assertEquals(EnumSet.noneOf(ControlMethod.class), methods(staff.teacher, false));
    }

    private ControlRecord recorded(LocalDate heldOn, String finding, String document, Person by) {
        return new ControlRecord(
                staff.chair, ControlMethod.MEETING, heldOn, finding, document, staff.standing(by), false, TODAY);
    }

    @Test
    @Clause("TRN-24")
    void aRecordSaysWhatWasFoundAndWhatShowsIt() {
        ControlRecord record = recorded(TODAY, " Талқыланды ", "№ 3 хаттама", staff.head);
        assertEquals("Талқыланды", record.finding());
        assertEquals(staff.head, record.recordedBy());
        assertEquals(
                QualityViolation.CONTROL_IN_FUTURE,
                refusal(() -> recorded(TODAY.plusDays(1), "Бар", "№ 3", staff.head)));
        assertEquals(QualityViolation.CONTROL_FINDING_REQUIRED, refusal(() -> recorded(TODAY, " ", "№ 3", staff.head)));
        assertEquals(QualityViolation.CONTROL_PROOF_REQUIRED, refusal(() -> recorded(TODAY, "Бар", null, staff.head)));
        assertEquals(QualityViolation.NOT_CONTROLLER, refusal(() -> recorded(TODAY, "Бар", "№ 3", staff.teacher)));
        assertTrue(recorded(TODAY, "Бар", "№ 3", staff.officer).document().contains("3"));
    }
}
