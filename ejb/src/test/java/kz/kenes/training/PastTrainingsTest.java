package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.people.Person;
import kz.kenes.people.intake.IntakeViolation;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.intake.api.TrainingImportReport;
import kz.kenes.training.intake.service.TrainingImportBean;
import kz.kenes.training.intake.vocabulary.TrainingColumn;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past trainings from a table: all rows or none, and none twice. */
class PastTrainingsTest {

    private static final String HEADING =
            "Электрондық пошта;Аты-жөні;Оқудың атауы;Өткізуші;Сағат;Аяқталған күні;Құжаты";
    private static final String GOOD = "teacher@example.kz;Оқытушы;Педагогика;ҚазҰПУ;72;01.06.2024;№ 7";

    private static TrainingWorkshop workshop() {
        TrainingWorkshop staff = new TrainingWorkshop();
        staff.workshop.store(em -> {
            em.find(Person.class, staff.teacher.id()).reachBy("teacher@example.kz", null, Language.KK);
            em.find(Person.class, staff.stranger.id()).reachBy("stranger@example.kz", null, Language.KK);
            return null;
        });
        staff.as(staff.hr);
        return staff;
    }

    private static FileContent csv(String... lines) {
        return new FileContent("оқу.csv", "text/csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static TrainingImportReport apply(TrainingWorkshop staff, FileContent file) {
        return staff.ask(TrainingImportBean.class, trainings -> trainings.apply(file));
    }

    private static String faults(TrainingImportReport report) {
        return report.errors().stream()
                .map(fault -> fault.row() + " " + fault.column())
                .collect(Collectors.joining(", "));
    }

    private static long records(TrainingWorkshop staff) {
        return staff.workshop.store(em -> em.createQuery("select count(r) from TrainingRecord r", Long.class)
                .getSingleResult());
    }

    @Test
    @Clause({"TRN-05", "TRN-09"})
    void theSameTableTwiceDoublesNothing() {
        try (TrainingWorkshop staff = workshop()) {
            FileContent file = csv(HEADING, GOOD, GOOD.replace("Педагогика", "Тіл"));
            TrainingImportReport preview = staff.ask(TrainingImportBean.class, trainings -> trainings.preview(file));
            assertFalse(preview.applied());
            assertEquals(2, preview.recorded());
            assertEquals(0, records(staff), "a preview stores nothing");
            assertTrue(apply(staff, file).applied());
            assertEquals(2, records(staff));
            TrainingImportReport again = apply(staff, file);
            assertEquals(2, again.kept());
            assertEquals(0, again.recorded());
            assertEquals(2, records(staff));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teacher@example.kz;;Педагогика;ҚазҰПУ;72;15.01.2026;№ 7 | ''",
                "teacher@example.kz;;Педагогика;ҚазҰПУ;72;16.01.2026;№ 7 | 2 Аяқталған күні",
                "teacher@example.kz;;Педагогика;ҚазҰПУ;1;2024-06-01;№ 7 | ''",
                "teacher@example.kz;;Педагогика;ҚазҰПУ;0;01.06.2024;№ 7 | 2 Сағат",
                "teacher@example.kz;;Педагогика;ҚазҰПУ;көп;01.06.2024;№ 7 | 2 Сағат",
                "teacher@example.kz;;Педагогика;ҚазҰПУ;72;31.02.2024;№ 7 | 2 Аяқталған күні",
                "nobody@example.kz;;Педагогика;ҚазҰПУ;72;01.06.2024;№ 7 | 2 Электрондық пошта",
                "stranger@example.kz;;Педагогика;ҚазҰПУ;72;01.06.2024;№ 7 | 2 Электрондық пошта",
                "teacher@example.kz;;Педагогика;ҚазҰПУ;72;01.06.2024; | 2 Құжаты",
            })
    @Clause("TRN-05")
    void eachCellIsJudged(String row, String fault) {
        try (TrainingWorkshop staff = workshop()) {
            TrainingImportReport report = apply(staff, csv(HEADING, row));
            assertEquals(fault, faults(report));
            assertEquals(fault.isEmpty(), report.applied());
        }
    }

    @Test
    void oneWrongRowKeepsAllOut() {
        try (TrainingWorkshop staff = workshop()) {
            TrainingImportReport report = apply(staff, csv(HEADING, GOOD, GOOD, GOOD.replace("72", "x")));
            assertEquals("3 Оқудың атауы, 4 Сағат", faults(report));
            assertEquals(0, records(staff));
        }
    }

    @Test
    void theTemplateIsTakenOnceItIsFilledInAndMarkedInItsOwnLayout() throws IOException {
        try (TrainingWorkshop staff = workshop()) {
            FileContent template = staff.ask(TrainingImportBean.class, TrainingImportBean::template);
            RuleViolation empty = assertThrows(RuleViolation.class, () -> apply(staff, template));
            assertEquals(IntakeViolation.NO_ROWS, empty.violation());
            FileContent filled = filled(template, "72");
            assertEquals(1, apply(staff, filled).recorded());
            FileContent wrong = filled(template, "көп");
            FileContent marked = staff.ask(TrainingImportBean.class, trainings -> trainings.marked(wrong));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked.bytes()))) {
                Row row = book.getSheetAt(0).getRow(1);
                String said = row.getCell(TrainingColumn.values().length).getStringCellValue();
                assertTrue(said.startsWith("Сағат: "), said);
            }
            assertEquals("2 Сағат", faults(apply(staff, marked)), "the column of errors is passed over");
        }
    }

    private static FileContent filled(FileContent template, String hours) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(book.getSheetAt(0), 1, hours);
            book.write(out);
            return new FileContent("оқу.xlsx", template.mediaType(), out.toByteArray());
        }
    }

    private static void fill(XSSFSheet sheet, int number, String hours) {
        Row row = sheet.createRow(number);
        List<String> values = List.of("teacher@example.kz", "", "Педагогика", "ҚазҰПУ", hours, "01.06.2024", "№ 7");
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    @Test
    void mergedCellsAndFormulasAreNamed() throws IOException {
        try (TrainingWorkshop staff = workshop()) {
            FileContent template = staff.ask(TrainingImportBean.class, TrainingImportBean::template);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                XSSFSheet sheet = book.getSheetAt(0);
                fill(sheet, 1, "72");
                fill(sheet, 2, "72");
                sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                sheet.getRow(1).getCell(4).setCellFormula("36*2");
                book.write(out);
                FileContent file = new FileContent("оқу.xlsx", template.mediaType(), out.toByteArray());
                TrainingImportReport report = apply(staff, file);
                assertEquals("2 Электрондық пошта, 2 Сағат, 3 Электрондық пошта", faults(report));
                assertTrue(report.errors().get(0).message().contains("біріктірілген"));
                assertTrue(report.errors().get(1).message().contains("формула"));
            }
        }
    }
}
