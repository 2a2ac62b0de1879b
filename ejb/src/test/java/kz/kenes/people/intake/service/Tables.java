package kz.kenes.people.intake.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.intake.api.ImportAction;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables of staff as people make them, and a university that they are about. */
final class Tables {

    static final String HEADING = "Тегі;Аты;Электрондық пошта;Бөлімше;Санат;Лауазым;Бірінші күні;Соңғы күні;Телефон";

    final Institution university =
            new Institution(InstitutionKind.UNIVERSITY, new LocalizedText("ALT университеті", null, null));
    final Unit institute = unit(null, UnitKind.INSTITUTE, "Көлік институты");
    final Unit chair = unit(institute, UnitKind.CHAIR, "Логистика кафедрасы");
    final List<Position> positions = List.of(
            position(1, PositionGroup.TEACHING_STAFF, "сениор-лектор", "сениор-лектор"),
            position(2, PositionGroup.ADMINISTRATIVE_AND_SUPPORT_STAFF, "бас маман", "главный специалист"));

    private Unit unit(Unit parent, UnitKind kind, String name) {
        return new Unit(
                university, parent, kind, new LocalizedText(name, null, null), Validity.from(LocalDate.of(2020, 1, 1)));
    }

    private static Position position(int ordinal, PositionGroup group, String kk, String ru) {
        return new Position(ordinal, group, new LocalizedText(kk, ru, null), "5.1", LocalDate.of(2000, 1, 1));
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(
                new Choices<Unit>(List.of(institute, chair), unit -> unit.name().toLocalized()),
                new Choices<>(
                        Arrays.asList(StaffCategory.values()),
                        category -> new Localized(
                                Wording.of(category, Language.KK),
                                Wording.of(category, Language.RU),
                                Wording.of(category, Language.EN))),
                new Choices<Position>(positions, position -> position.name().toLocalized()));
    }

    /** Judges a file against persons who are registered already. */
    Judged judge(byte[] file, Map<String, Person> known) {
        Faults faults = new Faults(Language.KK);
        List<StaffLine> lines =
                new StaffLines(vocabulary(), faults).read(table(file).rows());
        StaffRegistration registration = new StaffRegistration(university, known, faults);
        List<ImportAction> actions = lines.stream()
                .map(line -> faults.touch(line.number()) ? ImportAction.REFUSED : registration.take(line))
                .toList();
        return new Judged(faults, registration, actions);
    }

    Judged judge(byte[] file) {
        return judge(file, Map.of());
    }

    record Judged(Faults faults, StaffRegistration registration, List<ImportAction> actions) {

        /** Row, column and message of the only error. */
        String onlyFault() {
            if (faults.all().size() != 1) {
                throw new AssertionError(faults.all().toString());
            }
            var fault = faults.all().get(0);
            return fault.row() + " | " + fault.column() + " | " + fault.message();
        }
    }

    static TableFile table(byte[] file) {
        return new TableFile(new FileContent("кесте", "application/octet-stream", file));
    }

    static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A good row of {@link #HEADING}. */
    static String row(String surname, String email) {
        return surname + ";Әлия;" + email
                + ";Логистика кафедрасы;профессор-оқытушылар құрамы;сениор-лектор;01.09.2024;;+7 701 000 00 00";
    }

    /** A workbook whose rows hold the values between the semicolons. */
    static byte[] xlsx(Consumer<XSSFSheet> change, String... lines) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            for (int i = 0; i < lines.length; i++) {
                Row row = sheet.createRow(i);
                String[] values = lines[i].split(";", -1);
                for (int j = 0; j < values.length; j++) {
                    row.createCell(j).setCellValue(values[j]);
                }
            }
            change.accept(sheet);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] xlsx(String... lines) {
        return xlsx(sheet -> {}, lines);
    }
}
