package kz.kenes.training.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person needs: work, requirement, trainings that were done, plans.
 *
 * @param lastEndedOn last day of the last training, or null
 * @param own true for the reader's own page
 * @param mayRecord true if the reader may add a training that was done
 */
public record NeedView(
        long personId,
        String person,
        int year,
        LocalDate lastEndedOn,
        boolean own,
        boolean mayRecord,
        List<WorkView> works,
        List<PlanRow> plans,
        List<PlanChoice> choices,
        List<RecordRow> records)
        implements Serializable {}
