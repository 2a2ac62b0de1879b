package kz.kenes.training.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.staff.vocabulary.StaffForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a head submits, and what becomes of it when the people change. */
class StaffSubmissionTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Instant NOW = Instant.parse("2026-01-15T05:00:00Z");

    private final Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
    private final Unit chair = new Unit(university, null, UnitKind.SERVICE, text("Қызмет"), Validity.from(SINCE));
    private final Person head = person("Меңгеруші");
    private final TrainingRequirement everyThreeYears =
            new TrainingRequirement(university, StaffCategory.TEACHING, 72, 3, "Қағида");

    StaffSubmissionTest() {
        chair.appointHead(head, SINCE, "№ 1");
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    private static Person person(String surname) {
        return new Person(new PersonName(surname, "Әлия", null));
    }

    private Employment employed(Person person, StaffCategory category) {
        Position position = category == StaffCategory.SERVICE
                ? null
                : new Position(
                        1,
                        category == StaffCategory.TEACHING
                                ? PositionGroup.TEACHING_STAFF
                                : PositionGroup.ADMINISTRATIVE_AND_SUPPORT_STAFF,
                        text("лауазым"),
                        "5",
                        SINCE);
        return person.employ(new Workplace(university, chair, "шебер"), category, position, Validity.from(SINCE));
    }

    private static TrainingRecord trained(Person person, LocalDate ended) {
        return new TrainingRecord(person, "Педагогика", "ҚазҰПУ", 72, ended, "№ 7", TODAY);
    }

    private StaffLine line(Person person, StaffCategory category, LocalDate trained) {
        TrainingRecord last = trained == null ? null : trained(person, trained);
        return new StaffLine(employed(person, category), last, everyThreeYears, TODAY);
    }

    private StaffSubmission submit(LocalDate last, Person by, StaffLine... lines) {
        return new StaffSubmission(chair, List.of(lines), last, by, NOW, TODAY);
    }

    private static void refused(StaffViolation why, org.junit.jupiter.api.function.Executable act) {
        assertEquals(why, assertThrows(RuleViolation.class, act).violation());
    }

    @Test
    @Clause({"TRN-21", "TRN-22"})
    void whatIsSubmittedIsCountedAndStays() {
        Person teacher = person("Оқытушы");
        teacher.qualify(AcademicDegree.PHD, AcademicTitle.ASSOCIATE_PROFESSOR);
        Person master = person("Магистр");
        master.qualify(AcademicDegree.MASTER, null);
        List<StaffLine> lines = new ArrayList<>(List.of(
                line(teacher, StaffCategory.TEACHING, LocalDate.of(2025, 3, 1)),
                line(master, StaffCategory.TEACHING, null),
                line(person("Шебер"), StaffCategory.SERVICE, null)));
        StaffSubmission submission = new StaffSubmission(chair, lines, null, head, NOW, TODAY);
        lines.clear();
        teacher.qualify(AcademicDegree.DOCTOR, AcademicTitle.PROFESSOR);
        teacher.rename(new PersonName("Басқаша", "Әлия", null));
        assertEquals(2, submission.teaching());
        assertEquals(1, submission.support());
        assertEquals(1, submission.withDegree());
        assertEquals(1, submission.inTerm());
        assertTrue(submission.fills(StaffForm.SUPPORT));
        assertEquals(3, submission.lines().size());
        StaffLine first = submission.lines().get(0);
        assertEquals("Оқытушы Әлия", first.name().full());
        assertEquals(AcademicDegree.PHD, first.degree());
        assertEquals("Педагогика", first.lastTraining());
        assertEquals("шебер", submission.lines().get(2).position().orElseThrow().kk());
        assertNull(submission.lines().get(2).lastTraining());
        assertEquals(TODAY, submission.submittedOn());
    }

    @Test
    @Clause("TRN-21")
    void onlyTheHeadSubmitsAndNeverNobody() {
        StaffLine line = line(person("Оқытушы"), StaffCategory.TEACHING, null);
        refused(StaffViolation.NOT_UNIT_HEAD, () -> submit(null, person("Басқа"), line));
        refused(StaffViolation.NO_STAFF, () -> submit(null, head));
        assertFalse(submit(null, head, line).fills(StaffForm.SUPPORT));
    }

    @Test
    @Clause("TRN-22")
    void onceADayIsEnough() {
        StaffLine line = line(person("Оқытушы"), StaffCategory.TEACHING, null);
        refused(StaffViolation.SUBMITTED_TODAY, () -> submit(TODAY, head, line));
        assertEquals(1, submit(TODAY.minusDays(1), head, line).teaching());
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, true", "2024-01-01, true", "2022-12-31, false", ", false"})
    @Clause("TRN-21")
    void whoIsDueThisYearIsNotInTerm(LocalDate trained, boolean inTerm) {
        TrainingRequirement everyTwo = new TrainingRequirement(university, StaffCategory.TEACHING, 72, 4, "Қағида");
        Person person = person("Оқытушы");
        TrainingRecord last = trained == null ? null : trained(person, trained);
        assertEquals(inTerm, new StaffLine(employed(person, StaffCategory.TEACHING), last, everyTwo, TODAY).isInTerm());
    }

    @ParameterizedTest
    @EnumSource(StaffCategory.class)
    @Clause("TRN-21")
    void everyCategoryStandsInOneForm(StaffCategory category) {
        boolean teaching = category == StaffCategory.TEACHING || category == StaffCategory.SCIENTIFIC;
        assertEquals(teaching, StaffForm.TEACHING.tellsOf(category));
        assertEquals(!teaching, StaffForm.SUPPORT.tellsOf(category));
        assertEquals("602-02", StaffForm.SUPPORT.code());
        assertEquals("602-03", StaffForm.TEACHING.code());
    }

    @Test
    @Clause("TRN-22")
    void theHrServiceAsksWithAReasonAndATermFromTodayOn() {
        refused(StaffViolation.REASON_REQUIRED, () -> request(" ", TODAY));
        refused(StaffViolation.TERM_IN_PAST, () -> request("Аудит", TODAY.minusDays(1)));
        refused(StaffViolation.TERM_IN_PAST, () -> request("Аудит", null));
        StaffRequest request = request(" Аудит ", TODAY);
        assertEquals("Аудит", request.reason());
        assertEquals(TODAY, request.dueOn());
    }

    @ParameterizedTest
    @CsvSource({", true", "2026-01-14, true", "2026-01-15, false", "2026-01-16, false"})
    @Clause("TRN-22")
    void aRequestIsMetByDataOfThatDayOrLater(LocalDate last, boolean open) {
        assertEquals(open, request("Аудит", TODAY).isOpenFor(chair, last));
        Unit other = new Unit(university, null, UnitKind.SERVICE, text("Басқа"), Validity.from(SINCE));
        StaffRequest ofOther = new StaffRequest(university, other, "Аудит", TODAY, head, NOW, TODAY);
        assertFalse(ofOther.isOpenFor(chair, null));
    }

    private StaffRequest request(String reason, LocalDate due) {
        return new StaffRequest(university, null, reason, due, head, NOW, TODAY);
    }
}
