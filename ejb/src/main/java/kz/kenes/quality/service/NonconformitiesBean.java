package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.api.AnalyseCauses;
import kz.kenes.quality.api.AppointChecker;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.NonconformityOverview;
import kz.kenes.quality.api.NonconformityRow;
import kz.kenes.quality.api.NonconformityView;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RaiseOptions;
import kz.kenes.quality.api.RecordRecheck;
import kz.kenes.quality.api.ReportAction;
import kz.kenes.quality.api.SetAction;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The journal of nonconformities. Who may take which step is decided by the nonconformity itself. */
@Stateless
@UseCase
public class NonconformitiesBean implements Nonconformities {

    @Inject
    private NonconformityRecords records;

    @Inject
    private NonconformityListRecords lists;

    @Inject
    private NonconformityOffice office;

    @Inject
    private NonconformityViews views;

    @Inject
    private QualityStandings standings;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public ListPage<NonconformityRow> list(ListQuery query) {
        return lists.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public NonconformityOverview overview() {
        return office.overview();
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public NonconformityView get(long nonconformityId) {
        return views.of(records.get(nonconformityId));
    }

    @Override
    @Query
    @RolesAllowed(KEEP_QUALITY)
    public RaiseOptions options() {
        return office.options();
    }

    @Override
    @Query
    @RolesAllowed(KEEP_QUALITY)
    public List<PersonChoice> findPersons(String text) {
        return lists.persons(text);
    }

    @Override
    @Clause({"QUA-06", "QUA-09"})
    @RolesAllowed(KEEP_QUALITY)
    public long raise(RaiseNonconformity command) {
        Unit unit = records.unit(command.unitId());
        return office.raise(unit, command, standings.of(unit));
    }

    @Override
    @Clause("QUA-07")
    @RolesAllowed(KEEP_QUALITY)
    public void analyse(AnalyseCauses command) {
        Nonconformity one = records.seen(command.nonconformityId(), command.version());
        one.analyse(
                command.analysis(),
                command.causeKind(),
                office.minutes(command, one.unit()),
                standings.of(one.unit()),
                actor.now());
    }

    @Override
    @Clause("QUA-07")
    @RolesAllowed(KEEP_QUALITY)
    public long act(SetAction command) {
        Nonconformity one = records.seen(command.nonconformityId(), command.version());
        CorrectiveAction action = one.act(
                command.task(),
                office.employee(one, command.responsibleId()),
                command.due(),
                standings.of(one.unit()),
                actor.now(),
                actor.today());
        records.add(action);
        office.tellSet(action);
        return action.id();
    }

    @Override
    @Clause("QUA-08")
    @RolesAllowed(KEEP_QUALITY)
    public void report(ReportAction command) {
        Nonconformity one = records.seen(command.nonconformityId(), command.version());
        CorrectiveAction action = records.action(one, command.actionId());
        boolean last = one.finish(
                action,
                command.outcome(),
                command.evidence(),
                office.keep(command.file()),
                actor.person(),
                actor.now(),
                actor.today());
        if (last) {
            office.tellAllDone(one);
        }
    }

    @Override
    @Clause("QUA-08")
    @RolesAllowed(KEEP_QUALITY)
    public void appoint(AppointChecker command) {
        Nonconformity one = records.seen(command.nonconformityId(), command.version());
        Person checker = office.employee(one, command.personId());
        one.appoint(checker, command.until(), standings.of(one.unit()), actor.now(), actor.today());
        office.tellAppointed(one);
    }

    @Override
    @Clause("QUA-08")
    @RolesAllowed(KEEP_QUALITY)
    public void recheck(RecordRecheck command) {
        Nonconformity one = records.seen(command.nonconformityId(), command.version());
        one.recheck(command.positive(), command.result(), actor.person(), actor.now(), actor.today());
        office.tellRechecked(one, command.positive(), command.result());
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public FileContent evidence(long nonconformityId, long actionId) {
        return office.file(
                records.action(records.get(nonconformityId), actionId).file());
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public FileContent minutes(long nonconformityId) {
        return office.minutesFile(records.get(nonconformityId));
    }
}
