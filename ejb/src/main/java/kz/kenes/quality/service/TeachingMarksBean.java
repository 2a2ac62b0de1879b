package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.quality.QualityKeeper;
import kz.kenes.quality.QualityViolation;
import kz.kenes.quality.TeachingMark;
import kz.kenes.quality.api.MarkRow;
import kz.kenes.quality.api.RecordMark;
import kz.kenes.quality.api.TeachingMarks;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The marks of teaching. Who may give them is decided by the mark itself. */
@Stateless
@UseCase
public class TeachingMarksBean implements TeachingMarks {

    @Inject
    private MarkRecords marks;

    @Inject
    private MarkTable table;

    @Inject
    private RiskRecords institutions;

    @Inject
    private NonconformityRecords people;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public ListPage<MarkRow> list(ListQuery query) {
        return marks.list(query);
    }

    @Override
    @Query
    @Clause("QUA-11")
    @RolesAllowed(READ_QUALITY)
    public List<MarkRow> of(long personId) {
        return marks.of(personId);
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public boolean mayKeep() {
        return actor.id() != null
                && actor.may(KEEP_QUALITY)
                && institutions
                        .institutionIfAny()
                        .filter(one -> keeper(one).keeps())
                        .isPresent();
    }

    @Override
    @Clause("QUA-11")
    @RolesAllowed(KEEP_QUALITY)
    public void record(RecordMark command) {
        Institution institution = institutions.myInstitution();
        enter(
                marks.work(institution, command.personId()),
                command.year(),
                command.semester(),
                command.mark(),
                command.note(),
                keeper(institution));
    }

    @Override
    @Clause("QUA-11")
    @RolesAllowed(KEEP_QUALITY)
    public int importTable(FileContent file) {
        Institution institution = institutions.myInstitution();
        QualityKeeper keeper = keeper(institution);
        require(keeper.keeps(), QualityViolation.NOT_MARK_KEEPER);
        List<MarkTable.Line> lines = table.read(file);
        Map<String, Employment> staff = marks.staff(institution);
        for (MarkTable.Line line : lines) {
            Employment work = staff.get(line.person());
            require(work != null, QualityViolation.MARK_PERSON_UNKNOWN, line.number(), line.person());
            enter(work, line.year(), line.semester(), line.mark(), line.note(), keeper);
        }
        return lines.size();
    }

    private void enter(Employment work, int year, int semester, int mark, String note, QualityKeeper keeper) {
        marks.known(work, year, semester)
                .ifPresentOrElse(
                        known -> known.correct(mark, note, keeper, actor.today()),
                        () -> marks.add(new TeachingMark(work, year, semester, mark, note, keeper, actor.today())));
    }

    @Override
    @Query
    @RolesAllowed(KEEP_QUALITY)
    public FileContent template() {
        return MarkTable.template(actor.language());
    }

    private QualityKeeper keeper(Institution institution) {
        return new QualityKeeper(
                actor.personIfAny(),
                people.office(institution, actor.today()),
                actor.id() != null && actor.may(CONSOLIDATE_TRAINING));
    }
}
