package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.api.ImportAction.CHANGES;
import static kz.kenes.people.intake.api.ImportAction.KEEPS;
import static kz.kenes.people.intake.api.ImportAction.REFUSED;
import static kz.kenes.people.intake.api.ImportAction.REGISTERS;
import static kz.kenes.people.intake.service.Tables.HEADING;
import static kz.kenes.people.intake.service.Tables.csv;
import static kz.kenes.people.intake.service.Tables.row;
import static kz.kenes.people.intake.service.Tables.xlsx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the rows of a table of staff. */
class StaffTableTest {

    private final Tables tables = new Tables();

    private static Map<String, Person> registered(Tables.Judged judged) {
        return judged.registration().fresh().stream()
                .collect(Collectors.toMap(Person::email, person -> person, (one, other) -> one, HashMap::new));
    }

    @Test
    @Clause({"ORG-11", "ORG-12"})
    void aGoodRowRegistersAPersonWithWork() {
        Tables.Judged judged = tables.judge(csv(HEADING, row("Серікқызы", "Aliya@example.kz")));
        assertEquals(List.of(REGISTERS), judged.actions());
        Person person = judged.registration().fresh().iterator().next();
        assertEquals("aliya@example.kz", person.email());
        Employment work = person.employments().get(0);
        assertEquals(tables.chair, work.unit());
        assertEquals("сениор-лектор", work.position().name().kk());
        assertEquals(LocalDate.of(2024, 9, 1), work.validity().validFrom());
    }

    @Test
    void aWorkbookSaysTheSameAsText() {
        Tables.Judged judged = tables.judge(xlsx(
                sheet -> {
                    var day = sheet.getWorkbook().createCellStyle();
                    day.setDataFormat((short) 14);
                    var cell = sheet.getRow(1).getCell(6);
                    cell.setCellValue(LocalDate.of(2024, 9, 1));
                    cell.setCellStyle(day);
                    sheet.getRow(1).getCell(8).setCellValue(87010000000d);
                },
                HEADING,
                row("Серікқызы", "a@example.kz")));
        assertEquals(List.of(REGISTERS), judged.actions(), judged.faults().all()::toString);
        Person person = judged.registration().fresh().iterator().next();
        assertEquals("87010000000", person.phone());
        assertEquals(
                LocalDate.of(2024, 9, 1), person.employments().get(0).validity().validFrom());
    }

    @Test
    void theSameFileTwiceDoublesNobody() {
        byte[] file = csv(HEADING, row("Серікқызы", "a@example.kz"), row("Оспанова", "b@example.kz"));
        Tables.Judged first = tables.judge(file);
        Tables.Judged second = tables.judge(file, registered(first));
        assertEquals(List.of(KEEPS, KEEPS), second.actions());
        assertTrue(second.registration().fresh().isEmpty());
        assertTrue(second.registration().works().isEmpty());
    }

    @Test
    void aLastDayEndsKnownWork() {
        Tables.Judged first = tables.judge(csv(HEADING, row("Серікқызы", "a@example.kz")));
        String ended = row("Серікқызы", "a@example.kz").replace("01.09.2024;;", "01.09.2024;31.08.2026;");
        Tables.Judged second = tables.judge(csv(HEADING, ended), registered(first));
        assertEquals(List.of(CHANGES), second.actions());
        Person person = registered(first).get("a@example.kz");
        assertEquals(
                LocalDate.of(2026, 8, 31),
                person.employments().get(0).validity().validTo());
    }

    @Test
    void oneMayWorkInTwoPlacesButNotTwiceInOne() {
        String elsewhere = row("Серікқызы", "a@example.kz").replace("Логистика кафедрасы", "Көлік институты");
        assertEquals(
                List.of(REGISTERS, CHANGES),
                tables.judge(csv(HEADING, row("Серікқызы", "a@example.kz"), elsewhere))
                        .actions());
        assertEquals(
                "3 | Электрондық пошта | Дәл осындай жол бар: 2-жол.",
                tables.judge(csv(HEADING, row("Серікқызы", "a@example.kz"), row("Серікқызы", "A@example.kz")))
                        .onlyFault());
    }

    @Test
    void oneAddressIsOnePerson() {
        assertEquals(
                "3 | Электрондық пошта | 2-жолда осы мекенжаймен басқа адам тұр.",
                tables.judge(csv(HEADING, row("Серікқызы", "a@example.kz"), row("Оспанова", "a@example.kz")))
                        .onlyFault());
        Tables.Judged first = tables.judge(csv(HEADING, row("Серікқызы", "a@example.kz")));
        Tables.Judged second = tables.judge(csv(HEADING, row("Оспанова", "a@example.kz")), registered(first));
        assertEquals(
                "2 | Электрондық пошта | Бұл мекенжай басқа адамға тіркелген: Серікқызы Әлия.", second.onlyFault());
    }

    @ParameterizedTest
    @Clause({"ORG-11", "ORG-12"})
    @CsvSource(
            delimiter = '|',
            value = {
                "Серікқызы|-|Тегі|Мән толтырылмаған.",
                "a@example.kz|кате|Электрондық пошта|Электрондық пошта мекенжайы дұрыс жазылмаған: кате.",
                "Логистика кафедрасы|Жоқ кафедра|Бөлімше|Ұйымда мұндай бөлімше жоқ.",
                "профессор-оқытушылар құрамы|студент|Санат|Мұндай санат жоқ. Тізімнен таңдаңыз.",
                "сениор-лектор|магистр|Лауазым|Лауазымдар тізбесінде мұндай лауазым жоқ.",
                "сениор-лектор|-|Лауазым|Университет қызметкеріне лауазымдар тізбесінен лауазым таңдалуы тиіс.",
                "01.09.2024|31.02.2024|Бірінші күні|Күн емес. Мысалы, былай жазыңыз: 01.09.2026.",
                "01.09.2024|ертең|Бірінші күні|Күн емес. Мысалы, былай жазыңыз: 01.09.2026.",
                "01.09.2024;|01.09.2024;31.08.2024|Соңғы күні|Соңғы күн (31.08.2024) бірінші күннен (01.09.2024)"
                        + " бұрын болмауы керек.",
            })
    void eachWrongCellIsNamed(String right, String wrong, String column, String message) {
        String line = row("Серікқызы", "a@example.kz").replace(right, wrong.equals("-") ? "" : wrong);
        Tables.Judged judged = tables.judge(csv(HEADING, line));
        assertEquals(List.of(REFUSED), judged.actions());
        assertEquals("2 | " + column + " | " + message, judged.onlyFault());
    }

    @Test
    @Clause("ORG-12")
    void aPositionBelongsToItsCategory() {
        String line = row("Серікқызы", "a@example.kz").replace("сениор-лектор", "Главный специалист");
        assertEquals(
                "2 | Лауазым | «бас маман» лауазымы «профессор-оқытушылар құрамы» санатына жатпайды.",
                tables.judge(csv(HEADING, line)).onlyFault());
    }

    @Test
    @Clause("ORG-12")
    void serviceStaffHaveNoPosition() {
        String line = row("Серікқызы", "a@example.kz")
                .replace("профессор-оқытушылар құрамы;сениор-лектор", "обслуживающий персонал;");
        assertEquals(List.of(REGISTERS), tables.judge(csv(HEADING, line)).actions());
    }

    @Test
    void formulasMergedCellsAndErrorsAreRefused() {
        byte[] file = xlsx(
                sheet -> {
                    sheet.getRow(1).getCell(0).setCellFormula("CONCATENATE(\"Сер\",\"ік\")");
                    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
                },
                HEADING,
                row("Бір", "a@example.kz"),
                row("Екі", "b@example.kz"),
                row("Үш", "c@example.kz"));
        Tables.Judged judged = tables.judge(file);
        assertEquals(List.of(REFUSED, REFUSED, REFUSED), judged.actions());
        assertEquals(
                List.of(
                        "Ұяшықта формула бар. Оның орнына мәннің өзін жазыңыз.",
                        "Ұяшық басқасымен біріктірілген. Біріктіруді алып тастап, мәнді әр жолға жазыңыз.",
                        "Ұяшық басқасымен біріктірілген. Біріктіруді алып тастап, мәнді әр жолға жазыңыз."),
                judged.faults().all().stream().map(fault -> fault.message()).toList());
    }

    @Test
    void headingsMayStandInAnyOrderAndLanguage() {
        assertEquals(
                List.of(REGISTERS),
                tables.judge(csv(
                                "First day,Электронная почта *,Фамилия,ИМЯ,Category,Position",
                                "2024-09-01,a@example.kz,Серікқызы,Әлия,teaching staff,сениор-лектор"))
                        .actions());
    }

    @Test
    void wrongHeadingsRefuseTheWholeTable() {
        Tables.Judged judged = tables.judge(csv(HEADING.replace("Санат", "Дәреже"), row("Серікқызы", "a@example.kz")));
        assertTrue(judged.actions().isEmpty());
        assertEquals(
                List.of("«Дәреже» деген баған үлгіде жоқ.", "«Санат» бағаны жоқ."),
                judged.faults().all().stream().map(fault -> fault.message()).toList());
        assertEquals(
                "1 | Аты | «Аты» бағаны екі рет кездеседі.",
                tables.judge(csv(HEADING + ";Аты", row("Серікқызы", "a@example.kz")))
                        .onlyFault());
    }
}
