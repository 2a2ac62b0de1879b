package kz.kenes.council.meeting;

import java.time.Instant;

/**
 * Event: a meeting was not held for want of a quorum (MTG-13).
 *
 * @param proposedStart the new date proposed, or null
 */
public record MeetingNotHeld(MeetingInvitation invitation, Instant proposedStart) {}
