package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.quality.QualityKeeper;
import kz.kenes.quality.Standing;

/** What the caller is to a unit. */
@Dependent
class QualityStandings {

    @Inject
    private NonconformityRecords records;

    @Inject
    private QualityScope scope;

    @Inject
    private Actor actor;

    Standing of(Unit unit) {
        return scope.isProgram()
                ? Standing.ofProgram()
                : Standing.of(
                        actor.person(),
                        unit,
                        records.office(unit.institution(), actor.today()),
                        scope.isAuditor(),
                        actor.today());
    }

    /** What the caller is to what the quality office keeps for an institution; not as the HR service. */
    QualityKeeper keeper(Institution institution) {
        return new QualityKeeper(actor.personIfAny(), records.office(institution, actor.today()), false);
    }
}
