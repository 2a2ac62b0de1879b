package kz.kenes.training.service;

import kz.kenes.training.vocabulary.PlanState;

/**
 * The plan of an employee of a unit, as the database answers it.
 *
 * @param scheduleId the schedule of which it is a part, or null
 */
record UnitPlan(Long id, Long personId, PlanState state, Long scheduleId) {

    /** As {@link ScheduleRecords} asks for it. */
    static UnitPlan of(Object[] row) {
        return new UnitPlan((Long) row[0], (Long) row[1], (PlanState) row[2], (Long) row[3]);
    }

    boolean isIn(long schedule) {
        return scheduleId != null && scheduleId == schedule;
    }
}
