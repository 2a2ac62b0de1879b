package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.util.List;

/**
 * A meeting with what its page shows beside it.
 *
 * @param linked the sittings before and after this one, where a meeting was adjourned
 * @param reviewItemId id of the item that asks about the execution of earlier decisions, or null
 */
public record MeetingOnPage(MeetingView meeting, List<LinkedSitting> linked, Long reviewItemId)
        implements Serializable {}
