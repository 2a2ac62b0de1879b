package kz.kenes.people.intake.service;

import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import kz.kenes.people.intake.api.ImportReport;
import kz.kenes.people.intake.api.ImportRow;
import kz.kenes.people.intake.api.StaffImport;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Registers staff from a table: all rows or none. */
@Stateless
@UseCase
public class StaffImportBean implements StaffImport {

    private static final int ROWS_SHOWN = 500;
    private static final int ERRORS_SHOWN = 1_000;

    @Inject
    private StaffRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(MANAGE_PEOPLE)
    public FileContent template(long institutionId) {
        Institution institution = records.institution(institutionId);
        LocalDate today = LocalDate.now(clock);
        return new StaffTemplate(caller.language()).write(records.units(institution, today), records.positions(today));
    }

    @Override
    @Query
    @RolesAllowed(MANAGE_PEOPLE)
    public ImportReport preview(long institutionId, FileContent file) {
        Judgement judgement = judge(institutionId, new TableFile(file));
        records.forget();
        return judgement.report(false);
    }

    @Override
    @RolesAllowed(MANAGE_PEOPLE)
    public ImportReport apply(long institutionId, FileContent file) {
        Judgement judgement = judge(institutionId, new TableFile(file));
        boolean flawless = judgement.faults().isEmpty();
        if (flawless) {
            records.store(judgement.registration());
        } else {
            records.forget();
        }
        return judgement.report(flawless);
    }

    @Override
    @Query
    @RolesAllowed(MANAGE_PEOPLE)
    public FileContent marked(long institutionId, FileContent file) {
        TableFile table = new TableFile(file);
        Judgement judgement = judge(institutionId, table);
        records.forget();
        return new MarkedTable(caller.language(), judgement.faults()).of(table);
    }

    private Judgement judge(long institutionId, TableFile table) {
        Institution institution = records.institution(institutionId);
        Faults faults = new Faults(caller.language());
        List<StaffLine> lines = new StaffLines(vocabulary(institution), faults).read(table.rows());
        Map<String, Person> known = records.persons(lines.stream()
                .map(line -> line.word(StaffColumn.EMAIL))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        StaffRegistration registration = new StaffRegistration(institution, known, faults);
        List<ImportRow> rows = new ArrayList<>();
        for (StaffLine line : lines) {
            ImportAction action = faults.touch(line.number()) ? ImportAction.REFUSED : registration.take(line);
            rows.add(row(line, action));
        }
        return new Judgement(faults, registration, rows);
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

    private record Judgement(Faults faults, StaffRegistration registration, List<ImportRow> rows) {

        ImportReport report(boolean applied) {
            return new ImportReport(
                    applied,
                    rows.size(),
                    count(ImportAction.REGISTERS),
                    count(ImportAction.CHANGES),
                    count(ImportAction.KEEPS),
                    List.copyOf(rows.subList(0, Math.min(rows.size(), ROWS_SHOWN))),
                    List.copyOf(faults.all().subList(0, Math.min(faults.all().size(), ERRORS_SHOWN))));
        }

        private int count(ImportAction action) {
            return (int) rows.stream().filter(row -> row.action() == action).count();
        }
    }
}
