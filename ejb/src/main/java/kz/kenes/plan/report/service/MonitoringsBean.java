package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Unit;
import kz.kenes.plan.report.Monitoring;
import kz.kenes.plan.report.Monitoring.Result;
import kz.kenes.plan.report.api.MonitoringChoice;
import kz.kenes.plan.report.api.MonitoringRow;
import kz.kenes.plan.report.api.Monitorings;
import kz.kenes.plan.report.api.RecordMonitoring;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Monitoring of methodical support. Who may record is decided by the result itself. */
@Stateless
@UseCase
public class MonitoringsBean implements Monitorings {

    @Inject
    private MonitoringRecords monitorings;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<MonitoringRow> list(ListQuery query) {
        return monitorings.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<MonitoringChoice> choices() {
        return actor.id() == null ? List.of() : monitorings.choices();
    }

    @Override
    @Clause("PLN-10")
    @RolesAllowed(READ_MEETINGS)
    public long record(RecordMonitoring command) {
        Body council = bodies.visible(command.councilId());
        bodies.lock(council);
        bodies.bringSeats(council, actor.today());
        Unit unit = monitorings.unit(command.unitId());
        Result result = new Result(command.percent(), command.assessment(), Said.text(command.kk(), command.ru()));
        Optional<Monitoring> known = monitorings.of(council, unit, command.year(), command.period());
        if (known.isPresent()) {
            known.get().change(result, actor.person(), actor.now());
            return known.get().id();
        }
        Monitoring monitoring = new Monitoring(
                council, unit, new AcademicYear(command.year()), command.period(), result, actor.person(), actor.now());
        monitorings.add(monitoring);
        return monitoring.id();
    }
}
