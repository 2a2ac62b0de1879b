package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A seat on the attendance sheet.
 *
 * @param personId holder of the seat, or null while it is vacant
 * @param presence null while nothing is marked
 * @param reason of an excused absence
 * @param arrivedAt beginning of the latest presence, or null
 * @param leftAt its end, or null while present
 */
public record AttendanceRow(
        long seatId,
        int ordinal,
        SeatRole role,
        Long personId,
        String person,
        Localized position,
        Presence presence,
        String reason,
        Instant arrivedAt,
        Instant leftAt)
        implements Serializable {}
