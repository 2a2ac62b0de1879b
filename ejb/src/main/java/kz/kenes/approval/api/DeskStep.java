package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A step that waits for the caller.
 *
 * @param link path of the subject's page, below the application
 * @param due last day of its term, or null
 * @param inPlaceOf for whom the caller would act as a substitute, or null
 */
public record DeskStep(
        long approvalId,
        Localized title,
        StepVerb verb,
        String link,
        int number,
        Instant awaitedAt,
        LocalDate due,
        boolean overdue,
        String inPlaceOf)
        implements Serializable {}
