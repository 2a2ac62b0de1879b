package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.vocabulary.StaffForm;

/**
 * What a unit has submitted, as it was.
 *
 * @param forms those that have anybody to tell of
 */
public record SubmissionView(
        long id,
        long unitId,
        Localized unit,
        Instant at,
        SubmissionRow totals,
        List<StaffForm> forms,
        List<StaffLineView> lines)
        implements Serializable {}
