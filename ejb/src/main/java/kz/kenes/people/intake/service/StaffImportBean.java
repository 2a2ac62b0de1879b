package kz.kenes.people.intake.service;

import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.people.Institution;
import kz.kenes.people.intake.api.ImportReport;
import kz.kenes.people.intake.api.StaffImport;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Registers staff from a table: all rows or none. */
@Stateless
@UseCase
public class StaffImportBean implements StaffImport {

    @Inject
    private StaffRecords records;

    @Inject
    private StaffJudge judge;

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
        return judge.judge(records.institution(institutionId), table.rows());
    }
}
