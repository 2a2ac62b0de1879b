package kz.kenes.people.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.intake.api.ImportAction;
import kz.kenes.people.intake.api.ImportRow;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.service.Caller;

/** Says what would become of rows of staff, wherever they come from; nothing is stored here. */
@Dependent
class StaffJudge {

    @Inject
    private StaffRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @param rows the headings first */
    Judgement judge(Institution institution, List<RawRow> rows) {
        Faults faults = new Faults(caller.language());
        List<StaffLine> lines = new StaffLines(vocabulary(institution), faults).read(rows);
        Map<String, Person> known = records.persons(lines.stream()
                .map(line -> line.word(StaffColumn.EMAIL))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        StaffRegistration registration = new StaffRegistration(institution, known, faults);
        List<ImportRow> judged = new ArrayList<>();
        for (StaffLine line : lines) {
            ImportAction action = faults.touch(line.number()) ? ImportAction.REFUSED : registration.take(line);
            judged.add(row(line, action));
        }
        return new Judgement(faults, registration, judged);
    }

    private Vocabulary vocabulary(Institution institution) {
        LocalDate today = LocalDate.now(clock);
        return new Vocabulary(
                new Choices<Unit>(
                        records.units(institution, today), unit -> unit.name().toLocalized()),
                Choices.of(StaffCategory.values()),
                new Choices<Position>(
                        records.positions(today), position -> position.name().toLocalized()));
    }

    private static ImportRow row(StaffLine line, ImportAction action) {
        String name = List.of(StaffColumn.SURNAME, StaffColumn.GIVEN_NAME, StaffColumn.PATRONYMIC).stream()
                .map(line::word)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new ImportRow(
                line.number(),
                name,
                line.word(StaffColumn.EMAIL),
                line.word(StaffColumn.UNIT),
                line.word(StaffColumn.POSITION),
                action);
    }
}
