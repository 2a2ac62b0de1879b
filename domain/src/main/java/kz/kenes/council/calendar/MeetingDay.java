package kz.kenes.council.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;

/**
 * A meeting as the schedule sees it: its day, its kind, and whether it is ahead, held, or neither.
 *
 * @param continuation it goes on with an adjourned meeting, which counts already
 */
public record MeetingDay(LocalDate date, MeetingKind kind, MeetingState state, boolean continuation) {

    private static final Set<MeetingState> AHEAD = EnumSet.range(MeetingState.PLANNED, MeetingState.CONVENED);
    private static final Set<MeetingState> HELD = EnumSet.range(MeetingState.OPEN, MeetingState.SIGNED);

    public MeetingDay(LocalDate date, MeetingKind kind, MeetingState state) {
        this(date, kind, state, false);
    }

    public static MeetingDay of(Meeting meeting) {
        return new MeetingDay(meeting.date(), meeting.kind(), meeting.state(), meeting.isContinuation());
    }

    /** Was opened, and did not end as not held. */
    public boolean isHeld() {
        return HELD.contains(state);
    }

    /** Planned for today or later. A meeting whose day passed without an opening is no longer ahead. */
    public boolean isAhead(LocalDate today) {
        return AHEAD.contains(state) && !date.isBefore(today);
    }

    public boolean isOrdinary() {
        return kind == MeetingKind.ORDINARY;
    }
}
