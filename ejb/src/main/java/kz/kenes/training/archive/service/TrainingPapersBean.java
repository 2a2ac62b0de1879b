package kz.kenes.training.archive.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.archive.FormPaper;
import kz.kenes.training.archive.api.PaperRow;
import kz.kenes.training.archive.api.RegisterPaper;
import kz.kenes.training.archive.api.TrainingPapers;
import kz.kenes.training.archive.api.UnitOption;
import kz.kenes.training.archive.vocabulary.ProcedureForm;

/** The register of papers, for the HR service. Nothing is deleted here. */
@Stateless
@UseCase
public class TrainingPapersBean implements TrainingPapers {

    @Inject
    private PaperRecords records;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause({"TRN-33", "TRN-34", "DOC-03"})
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public ListPage<PaperRow> list(ListQuery query) {
        ListPage<Object[]> found = records.list(query, records.myInstitution());
        return new ListPage<>(found.rows().stream().map(this::row).toList(), found.total());
    }

    private PaperRow row(Object[] row) {
        FormPaper paper = (FormPaper) row[0];
        Unit unit = (Unit) row[1];
        ProcedureForm form = paper.form();
        return new PaperRow(
                paper.id(),
                paper.version(),
                form,
                form.code(),
                paper.title(),
                unit == null
                        ? ((Institution) row[2]).name().toLocalized()
                        : unit.name().toLocalized(),
                paper.madeOn(),
                paper.closedOn(),
                paper.keptUntil(),
                form.years(),
                form.original(),
                form.copies(),
                paper.stateOn(actor.today()),
                paper.disposalAct());
    }

    @Override
    @Query
    @Clause("DOC-03")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long proposed() {
        return records.proposed(records.myInstitution());
    }

    @Override
    @Query
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public List<UnitOption> units() {
        return records.units(records.myInstitution()).stream()
                .map(unit -> new UnitOption(unit.id(), unit.name().toLocalized()))
                .toList();
    }

    @Override
    @Clause({"TRN-33", "TRN-34"})
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long register(RegisterPaper command) {
        Institution institution = records.myInstitution();
        ProcedureForm form = FormPaper.form(command.code());
        Unit unit = command.unitId() == null ? null : records.unit(institution, command.unitId());
        LocalDate madeOn = command.madeOn() == null ? actor.today() : command.madeOn();
        FormPaper paper = new FormPaper(form, institution, unit, command.title(), madeOn, null);
        if (command.closedOn() != null) {
            paper.close(command.closedOn());
        }
        records.add(paper);
        records.flush();
        return paper.id();
    }

    @Override
    @Clause("DOC-03")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void close(long id, long version, LocalDate day) {
        records.seen(id, version).close(day);
    }

    @Override
    @Clause("DOC-03")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void dispose(long id, long version, String act, LocalDate day) {
        records.seen(id, version).dispose(act, day, actor.today());
    }
}
