package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.regulation.api.RemitView;

/**
 * Where something may go on an agenda.
 *
 * @param meetings coming meetings of a body that are not open yet, the nearest first
 * @param remits what items of the nearest one may be linked to; none where there is no meeting
 */
public record ComingMeetings(List<ComingMeeting> meetings, List<RemitView> remits) implements Serializable {

    /** A meeting that is not open yet. */
    public record ComingMeeting(long id, Instant start, MeetingState state) implements Serializable {}
}
