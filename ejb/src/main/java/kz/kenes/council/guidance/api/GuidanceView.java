package kz.kenes.council.guidance.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.guidance.vocabulary.GuidanceState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A document of the republican council.
 *
 * @param addressedTo null where it is given out to everybody
 * @param withdrawnBecause null while it holds
 * @param keeps the caller may withdraw it
 */
public record GuidanceView(
        long id,
        long version,
        Localized body,
        String number,
        LocalDate date,
        Localized title,
        Localized text,
        String addressedTo,
        List<SubjectCount> subjects,
        String recordedBy,
        Instant recordedAt,
        GuidanceState state,
        String withdrawnBecause,
        List<MaterialView> files,
        boolean keeps)
        implements Serializable {}
