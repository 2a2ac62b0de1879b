package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.intake.api.ImportReport;
import kz.kenes.people.intake.service.StaffImportBean;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.api.RecordTraining;
import kz.kenes.training.api.SetRequirement;
import kz.kenes.training.archive.ArchiveViolation;
import kz.kenes.training.archive.api.PaperRow;
import kz.kenes.training.archive.api.RegisterPaper;
import kz.kenes.training.archive.service.TrainingPapersBean;
import kz.kenes.training.archive.vocabulary.PaperState;
import kz.kenes.training.archive.vocabulary.ProcedureForm;
import kz.kenes.training.service.TrainingNeedsBean;
import kz.kenes.training.staff.StaffDataDue;
import kz.kenes.training.staff.StaffViolation;
import kz.kenes.training.staff.api.AskStaffData;
import kz.kenes.training.staff.api.StaffDeskEntry;
import kz.kenes.training.staff.api.StaffDeskKind;
import kz.kenes.training.staff.api.StaffRow;
import kz.kenes.training.staff.api.StaffSummary;
import kz.kenes.training.staff.api.SubmissionView;
import kz.kenes.training.staff.api.UnitState;
import kz.kenes.training.staff.service.DueStaffData;
import kz.kenes.training.staff.service.StaffStatesBean;
import kz.kenes.training.staff.vocabulary.DutyState;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The composition of staff from the chair to the HR service, and the papers that it leaves. */
class StaffDataTest {

    private static final int STATEMENTS = 6;

    private static Violation refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).violation();
    }

    private static Map<String, UnitState> units(StaffSummary summary) {
        return summary.units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().kk(), Function.identity()));
    }

    private static StaffSummary summary(TrainingWorkshop staff) {
        return staff.ask(StaffStatesBean.class, StaffStatesBean::summary);
    }

    private static long submitted(TrainingWorkshop staff) {
        staff.as(staff.head);
        return staff.ask(StaffStatesBean.class, states -> states.submit(staff.chair));
    }

    @Test
    @Clause({"TRN-21", "TRN-22"})
    void everybodySeesWhatTheyAnswerFor() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.hr);
            StaffSummary all = summary(staff);
            assertTrue(all.whole());
            assertEquals(7, all.total().all());
            assertEquals(3, units(all).get("Кафедра").counts().service());
            assertEquals("Институт", units(all).get("Кафедра").upper().kk());
            assertEquals(2, all.uppers().size());
            assertEquals(4, all.uppers().get(1).counts().all(), "the institute with its chair");
            assertEquals(3, all.overdue(), "nobody has submitted since the units began");
            staff.as(staff.director);
            assertEquals(
                    List.of("Институт", "Кафедра"),
                    units(summary(staff)).keySet().stream().sorted().toList());
            staff.as(staff.teacher);
            assertTrue(summary(staff).units().isEmpty());
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.tell(StaffStatesBean.class, states -> states.unit(staff.chair))));
            staff.as(staff.hr);
            int statements = staff.workshop.statements(() -> summary(staff));
            assertTrue(statements <= STATEMENTS, statements + " statements");
            for (Language language : Language.values()) {
                FileContent file = staff.ask(StaffStatesBean.class, states -> states.summaryFile(language));
                assertTrue(file.bytes().length > 1_000);
            }
        }
    }

    @Test
    @Clause({"TRN-21", "TRN-22"})
    void theHeadSubmitsAndWhatWasSubmittedStays() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.director);
            assertEquals(
                    StaffViolation.NOT_UNIT_HEAD,
                    refusal(() -> staff.tell(StaffStatesBean.class, states -> states.submit(staff.chair))));
            staff.as(staff.head);
            assertEquals(
                    List.of(StaffDeskKind.SUBMIT_DATA),
                    staff.ask(StaffStatesBean.class, StaffStatesBean::desk).stream()
                            .map(StaffDeskEntry::kind)
                            .toList());
            long id = submitted(staff);
            assertTrue(staff.ask(StaffStatesBean.class, StaffStatesBean::desk).isEmpty());
            assertEquals(
                    StaffViolation.SUBMITTED_TODAY,
                    refusal(() -> staff.tell(StaffStatesBean.class, states -> states.submit(staff.chair))));
            Person late = staff.colleague("Жаңадан");
            staff.workshop.store(em -> {
                em.find(Person.class, late.id()).qualify(AcademicDegree.PHD, null);
                return null;
            });
            SubmissionView kept = staff.ask(StaffStatesBean.class, states -> states.submission(id));
            assertEquals(3, kept.lines().size());
            assertEquals(List.of(StaffForm.SUPPORT), kept.forms());
            UnitState now = staff.ask(StaffStatesBean.class, states -> states.unit(staff.chair))
                    .state();
            assertEquals(4, now.counts().all());
            assertEquals(1, now.counts().withDegree());
            assertEquals(DutyState.IN_TIME, now.state());
            assertEquals(LocalDate.of(2026, 4, 15), now.dueOn());
            staff.as(staff.stranger);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.tell(StaffStatesBean.class, states -> states.submission(id))));
        }
    }

    @Test
    @Clause("TRN-22")
    void theHrServiceAsksAndIsAnswered() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            submitted(staff);
            staff.workshop.passes(Duration.ofDays(10));
            staff.as(staff.hr);
            LocalDate due = LocalDate.of(2026, 1, 30);
            staff.tell(StaffStatesBean.class, states -> states.ask(new AskStaffData(staff.chair, "Аудит", due)));
            StaffDataDue told = staff.workshop.events(StaffDataDue.class).get(0);
            assertEquals(List.of(staff.head.id()), told.persons());
            assertEquals(DutyState.ASKED, told.state());
            UnitState asked = units(summary(staff)).get("Кафедра");
            assertEquals(DutyState.ASKED, asked.state());
            assertEquals(due, asked.dueOn());
            assertEquals("Аудит", asked.reason());
            staff.workshop.passes(Duration.ofDays(6));
            assertEquals(DutyState.OVERDUE, units(summary(staff)).get("Кафедра").state());
            submitted(staff);
            staff.as(staff.hr);
            UnitState answered = units(summary(staff)).get("Кафедра");
            assertEquals(DutyState.IN_TIME, answered.state());
            assertNull(answered.reason());
            staff.tell(StaffStatesBean.class, states -> states.ask(new AskStaffData(null, "Есеп", due.plusDays(60))));
            assertEquals(
                    2,
                    staff.workshop.events(StaffDataDue.class).get(1).persons().size(),
                    "heads of units");
        }
    }

    @Test
    @Clause("TRN-22")
    void headsAreRemindedOnceBeforeTheTermAndOnceAfterIt() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.hr);
            assertEquals(3, staff.ask(DueStaffData.class, DueStaffData::tell), "all three have never submitted");
            assertEquals(0, staff.ask(DueStaffData.class, DueStaffData::tell), "nobody is told twice");
            StaffDataDue ofChair = staff.workshop.events(StaffDataDue.class).stream()
                    .filter(event -> event.unit() == staff.chair)
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(staff.head.id(), staff.hr.id()), ofChair.persons());
            submitted(staff);
            staff.workshop.passes(Duration.ofDays(75));
            assertEquals(0, staff.ask(DueStaffData.class, DueStaffData::tell));
            staff.workshop.passes(Duration.ofDays(1));
            assertEquals(1, staff.ask(DueStaffData.class, DueStaffData::tell), "two weeks before");
            staff.workshop.passes(Duration.ofDays(14));
            assertEquals(0, staff.ask(DueStaffData.class, DueStaffData::tell), "the last day");
            staff.workshop.passes(Duration.ofDays(1));
            assertEquals(1, staff.ask(DueStaffData.class, DueStaffData::tell), "the day after");
        }
    }

    @Test
    @Clause("TRN-21")
    void thePeopleAreListedAndTheirTrainingCounts() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.hr);
            staff.tell(
                    TrainingNeedsBean.class,
                    needs -> needs.require(new SetRequirement(StaffCategory.SERVICE, 36, 3, "Қағида")));
            trained(staff, staff.teacher, LocalDate.of(2024, 1, 1));
            trained(staff, staff.keeper, LocalDate.of(2023, 12, 31));
            assertEquals(1, summary(staff).total().inTerm());
            ListPage<StaffRow> rows = staff.ask(
                    StaffStatesBean.class,
                    states -> states.list(ListQuery.first(20).filteredBy("unit", String.valueOf(staff.chair))));
            assertEquals(3, rows.total());
            assertEquals(
                    LocalDate.of(2024, 1, 1),
                    rows.rows().stream()
                            .filter(row -> row.id() == staff.teacher.id())
                            .findFirst()
                            .orElseThrow()
                            .lastEndedOn());
            staff.as(staff.teacher);
            assertEquals(
                    0,
                    staff.ask(StaffStatesBean.class, states -> states.list(ListQuery.first(20)))
                            .total());
        }
    }

    private static void trained(TrainingWorkshop staff, Person person, LocalDate day) {
        staff.tell(
                TrainingNeedsBean.class,
                needs -> needs.record(new RecordTraining(person.id(), "Педагогика", "ҚазҰПУ", 72, day, "№ 7")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Clause("TRN-21")
    void theFormSaysTheSameInEachFile(Language language) throws IOException {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.hr);
            trained(staff, staff.teacher, LocalDate.of(2024, 1, 1));
            long id = submitted(staff);
            FileContent pdf = staff.ask(
                    StaffStatesBean.class,
                    states -> states.submittedForm(id, StaffForm.SUPPORT, language, SheetFormat.PDF));
            try (PDDocument paper = Loader.loadPDF(pdf.bytes())) {
                String text = new PDFTextStripper().getText(paper);
                assertTrue(text.contains("602-02"), text);
                assertTrue(text.contains("Педагогика"), text);
            }
            FileContent sheet = staff.ask(
                    StaffStatesBean.class,
                    states -> states.form(staff.chair, StaffForm.SUPPORT, language, SheetFormat.XLSX));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
                assertEquals(3, book.getSheetAt(0).getLastRowNum());
            }
            staff.workshop.store(em -> {
                for (Person person : List.of(staff.teacher, staff.keeper, staff.head)) {
                    em.find(Person.class, person.id()).reachBy("p" + person.id() + "@example.kz", null, language);
                }
                return null;
            });
            FileContent corrected = staff.ask(
                    StaffStatesBean.class,
                    states -> states.form(staff.chair, StaffForm.SUPPORT, language, SheetFormat.XLSX));
            long university = staff.workshop.store(
                    em -> em.find(Unit.class, staff.chair).institution().id());
            ImportReport report = staff.ask(StaffImportBean.class, intake -> intake.preview(university, corrected));
            assertEquals(List.of(), report.errors());
            assertEquals(3, report.kept(), "the table of the form says what is registered");
            FileContent empty = staff.ask(
                    StaffStatesBean.class,
                    states -> states.form(staff.chair, StaffForm.TEACHING, language, SheetFormat.DOCX));
            assertTrue(empty.name().startsWith("602-03"));
        }
    }

    @Test
    @Clause({"TRN-33", "TRN-34", "DOC-03"})
    void whatIsSubmittedStandsInTheRegisterUntilPeopleDisposeOfIt() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            submitted(staff);
            staff.as(staff.hr);
            PaperRow paper = papers(staff, null).get(0);
            assertEquals(ProcedureForm.SUPPORT_STAFF, paper.form());
            assertEquals("Кафедра", paper.owner().kk());
            assertEquals(LocalDate.of(2029, 12, 31), paper.keptUntil());
            assertEquals(PaperState.KEPT, paper.state());
            LocalDate act = LocalDate.of(2026, 1, 15);
            assertEquals(
                    ArchiveViolation.STILL_KEPT,
                    refusal(() -> staff.tell(
                            TrainingPapersBean.class, p -> p.dispose(paper.id(), paper.version(), "№ 1", act))));
            assertEquals(
                    ArchiveViolation.FORM_DOES_NOT_EXIST,
                    refusal(() -> staff.tell(
                            TrainingPapersBean.class,
                            p -> p.register(new RegisterPaper("602-04", null, "2020", act, null)))));
            long old = staff.ask(
                    TrainingPapersBean.class,
                    p -> p.register(new RegisterPaper(
                            "602-05", null, "2020", LocalDate.of(2020, 1, 9), LocalDate.of(2020, 12, 31))));
            assertEquals(1L, staff.ask(TrainingPapersBean.class, TrainingPapersBean::proposed));
            PaperRow proposed = papers(staff, "PROPOSED").get(0);
            assertEquals(old, proposed.id());
            assertEquals(LocalDate.of(2025, 12, 31), proposed.keptUntil());
            staff.tell(TrainingPapersBean.class, p -> p.dispose(old, proposed.version(), "№ 1 акт", act));
            assertEquals("№ 1 акт", papers(staff, "DISPOSED").get(0).act());
            assertEquals(2, papers(staff, null).size(), "nothing is deleted");
            assertTrue(papers(staff, "OPEN").isEmpty());
            assertTrue(papers(staff, "NONSENSE").isEmpty());
            long open = staff.ask(
                    TrainingPapersBean.class,
                    p -> p.register(new RegisterPaper("602-01", staff.chair, "2026", act, null)));
            PaperRow opened = papers(staff, "OPEN").get(0);
            assertEquals(open, opened.id());
            staff.tell(TrainingPapersBean.class, p -> p.close(open, opened.version(), act));
            assertEquals(2, papers(staff, "KEPT").size());
            assertFalse(staff.ask(TrainingPapersBean.class, TrainingPapersBean::units)
                    .isEmpty());
        }
    }

    private static List<PaperRow> papers(TrainingWorkshop staff, String state) {
        ListQuery query = ListQuery.first(50);
        return staff.ask(
                        TrainingPapersBean.class, p -> p.list(state == null ? query : query.filteredBy("state", state)))
                .rows();
    }
}
