package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A meeting that may be planned.
 *
 * @param clashes members who are taken even at the best time found
 */
public record ProposedMeeting(Instant start, List<Clash> clashes) implements Serializable {}
