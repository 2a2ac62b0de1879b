package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.shared.vocabulary.Localized;

/** Minutes in the register: number in sequence per body and academic year. */
public record MinutesRow(
        long id,
        long meetingId,
        long bodyId,
        Localized body,
        int number,
        String academicYear,
        LocalDate date,
        int versionNumber,
        MinutesState state)
        implements Serializable {}
