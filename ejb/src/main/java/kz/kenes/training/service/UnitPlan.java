package kz.kenes.training.service;

import kz.kenes.training.vocabulary.PlanState;

/**
 * The plan of an employee of a unit, as the database answers it.
 *
 * @param scheduleId the schedule of which it is a part, or null
 */
record UnitPlan(Long id, Long personId, PlanState state, Long scheduleId) {

    boolean isIn(long schedule) {
        return scheduleId != null && scheduleId == schedule;
    }
}
