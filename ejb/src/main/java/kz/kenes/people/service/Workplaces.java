package kz.kenes.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.kenes.people.Position;
import kz.kenes.people.Workplace;

/** Finds the places and positions that a command names. */
@Dependent
class Workplaces {

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private UnitRecords units;

    @Inject
    private PositionRecords positions;

    Workplace find(long institutionId, Long unitId, String jobTitle) {
        return new Workplace(institutions.get(institutionId), units.getOrNull(unitId), jobTitle);
    }

    /** Null for null. */
    Position position(Long positionId) {
        return positions.getOrNull(positionId);
    }
}
