package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.api.ItemView;
import kz.kenes.training.api.MinutesChoice;
import kz.kenes.training.effect.vocabulary.PlanReportState;

/**
 * The report of an employee on the individual plan.
 *
 * @param id null while there is no report
 * @param state null while there is no report
 * @param remarks why it was given back, or null
 * @param planned how many trainings, as counted for the report
 * @param resolution of the head, or null
 * @param wholeId report of the unit of which it is a part, or null
 */
public record PlanReportView(
        Long id,
        long version,
        long planId,
        String person,
        Localized unit,
        int year,
        PlanReportState state,
        String text,
        LocalDate reportedOn,
        String remarks,
        int planned,
        int completed,
        int notDone,
        LinkedMinutes minutes,
        String resolution,
        String resolvedBy,
        Instant resolvedAt,
        Long wholeId,
        List<ItemView> items,
        List<MinutesChoice> minutesChoices,
        Set<PlanReportAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(PlanReportAction.valueOf(action));
    }
}
