package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sitting that belongs to the same meeting.
 *
 * @param earlier true for the one that this sitting continues, false for the one that continues it
 * @param items how many items went over
 */
public record LinkedSitting(long meetingId, LocalDate date, boolean earlier, int items) implements Serializable {}
