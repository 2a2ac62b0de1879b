package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.util.List;

/** The attendance sheet of a meeting with the quorum at this moment. */
public record AttendanceSheet(long meetingId, QuorumView quorum, List<AttendanceRow> members, List<GuestRow> guests)
        implements Serializable {}
