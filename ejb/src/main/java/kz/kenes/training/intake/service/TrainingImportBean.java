package kz.kenes.training.intake.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.people.intake.service.Faults;
import kz.kenes.people.intake.service.MarkedTable;
import kz.kenes.people.intake.service.TableFile;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.intake.api.TrainingImport;
import kz.kenes.training.intake.api.TrainingImportReport;
import kz.kenes.training.intake.vocabulary.TrainingColumn;

/** Records past trainings from a table: all rows or none. */
@Stateless
@UseCase
public class TrainingImportBean implements TrainingImport {

    private static final int WIDTH = 28;

    @Inject
    private PastTrainingRecords records;

    @Inject
    private Caller caller;

    @Override
    @Query
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public FileContent template() {
        Language language = caller.language();
        List<SheetWriter.Column> columns = Arrays.stream(TrainingColumn.values())
                .map(column -> new SheetWriter.Column(
                        Wording.of(column, language) + (column.isObligatory() ? " *" : ""), WIDTH))
                .toList();
        return SheetWriter.xlsx(Wording.phrase("training.intake", "file", language), columns, List.of());
    }

    @Override
    @Query
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public TrainingImportReport preview(FileContent file) {
        return judge(new TableFile(file), faults()).report(false);
    }

    @Override
    @Clause({"TRN-05", "TRN-09"})
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public TrainingImportReport apply(FileContent file) {
        PastTrainings trainings = judge(new TableFile(file), faults());
        if (trainings.isFlawless()) {
            records.store(trainings.fresh());
        }
        return trainings.report(trainings.isFlawless());
    }

    @Override
    @Query
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public FileContent marked(FileContent file) {
        TableFile table = new TableFile(file);
        Faults faults = faults();
        judge(table, faults);
        return new MarkedTable(caller.language(), faults).of(table);
    }

    private Faults faults() {
        return new Faults(caller.language());
    }

    private PastTrainings judge(TableFile table, Faults faults) {
        PastTrainings trainings = new PastTrainings(table.rows(), faults);
        Map<String, Person> persons = records.persons(trainings.emails());
        trainings.judge(persons, records.known(persons.values()), records.today());
        return trainings;
    }
}
