package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Unit;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.Standing;
import kz.kenes.quality.api.ControlOptions;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.Controls;
import kz.kenes.quality.api.MethodCount;
import kz.kenes.quality.api.RecordControl;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The control of training. Who controls by which method is decided by the standing of whoever acts. */
@Stateless
@UseCase
public class ControlsBean implements Controls {

    @Inject
    private ControlRecords controls;

    @Inject
    private NonconformityRecords units;

    @Inject
    private NonconformityListRecords own;

    @Inject
    private QualityStandings standings;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public ListPage<ControlRow> list(ListQuery query) {
        return controls.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public ControlRow get(long controlId) {
        return controls.view(controls.get(controlId));
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public List<MethodCount> counts() {
        return controls.counts();
    }

    @Override
    @Query
    @RolesAllowed(KEEP_QUALITY)
    public ControlOptions options() {
        List<UnitOption> headed = own.units();
        Standing standing = new Standing(
                actor.personIfAny(),
                !headed.isEmpty(),
                own.holds("QUALITY_HEAD"),
                own.holds("MANAGEMENT_REPRESENTATIVE"),
                own.isAuditor());
        List<ControlMethod> methods = Arrays.stream(ControlMethod.values())
                .filter(method -> standing.mayControl(method, ofHr()))
                .toList();
        return new ControlOptions(ofHr() ? controls.allUnits() : headed, methods);
    }

    @Override
    @Clause("TRN-24")
    @RolesAllowed(KEEP_QUALITY)
    public long record(RecordControl command) {
        Unit unit = units.unit(command.unitId());
        ControlRecord record = new ControlRecord(
                unit,
                command.method(),
                command.heldOn(),
                command.finding(),
                command.document(),
                standings.of(unit),
                ofHr(),
                actor.today());
        controls.add(record);
        return record.id();
    }

    private boolean ofHr() {
        return actor.id() != null && actor.may(CONSOLIDATE_TRAINING);
    }
}
