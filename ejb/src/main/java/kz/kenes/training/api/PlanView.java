package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.PlanState;

/**
 * The plan of an employee with its trainings.
 * @param remarks why it was given back, or null
 * @param scheduleId schedule of the unit of which it is a part, or null
 * @param effective true once the schedule of the university is approved
 * @param requiredHours entered for the category, or null
 * @param shortfall by how many hours the plan falls short of them
 * @param withoutSubject how many trainings of a teacher name no subject
 */
public record PlanView(
        long id,
        long version,
        long personId,
        String person,
        long unitId,
        Localized unit,
        StaffCategory category,
        int year,
        PlanState state,
        String remarks,
        Instant handedInAt,
        Long scheduleId,
        boolean effective,
        int hours,
        BigDecimal cost,
        Integer requiredHours,
        int shortfall,
        int withoutSubject,
        List<ItemView> items,
        Set<PlanAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(PlanAction.valueOf(action));
    }
}
