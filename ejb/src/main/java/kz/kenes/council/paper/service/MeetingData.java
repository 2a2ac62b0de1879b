package kz.kenes.council.paper.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Whose meeting it is, when and where.
 *
 * @param from planned or actual beginning, local time
 * @param to actual end, or null before it
 * @param linked sentences about the sitting that it continues or that continues it
 * @param place hall, address or address on the network; null if not known
 */
public record MeetingData(
        Localized institution,
        Localized body,
        MeetingKind kind,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        String place,
        List<Localized> linked) {}
