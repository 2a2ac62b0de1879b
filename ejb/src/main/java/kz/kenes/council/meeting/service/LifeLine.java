package kz.kenes.council.meeting.service;

import static kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.CANCELLED;
import static kz.kenes.council.vocabulary.MeetingState.CLOSED;
import static kz.kenes.council.vocabulary.MeetingState.CONVENED;
import static kz.kenes.council.vocabulary.MeetingState.MINUTES_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.NOT_HELD;
import static kz.kenes.council.vocabulary.MeetingState.OPEN;
import static kz.kenes.council.vocabulary.MeetingState.PARTLY_SIGNED;
import static kz.kenes.council.vocabulary.MeetingState.PLANNED;
import static kz.kenes.council.vocabulary.MeetingState.SIGNED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.StepView;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;

/** The life of a meeting as a line of steps: who did what when, and whose turn it is. */
final class LifeLine {

    private static final List<MeetingState> USUAL = List.of(
            PLANNED, AGENDA_DRAFTED, AGENDA_APPROVED, CONVENED, OPEN, CLOSED, MINUTES_DRAFTED, PARTLY_SIGNED, SIGNED);

    private LifeLine() {}

    /** @param made state, time and person of each step, the earliest first */
    static List<StepView> of(Meeting meeting, List<Object[]> made, Standing standing) {
        MeetingState current = meeting.state();
        Map<MeetingState, StepView> latest = new EnumMap<>(MeetingState.class);
        for (Object[] step : made) {
            MeetingState state = (MeetingState) step[0];
            Person by = (Person) step[2];
            latest.put(
                    state, new StepView(state, (Instant) step[1], by == null ? null : by.fullName(), state == current));
        }
        boolean ended = current == CANCELLED || current == NOT_HELD;
        return ended ? endedEarly(current, latest) : usual(current, latest, standing);
    }

    private static List<StepView> endedEarly(MeetingState end, Map<MeetingState, StepView> latest) {
        List<StepView> line = new ArrayList<>();
        for (MeetingState state : USUAL) {
            if (latest.containsKey(state)) {
                line.add(latest.get(state));
            }
        }
        line.add(latest.get(end));
        return line;
    }

    private static List<StepView> usual(MeetingState current, Map<MeetingState, StepView> latest, Standing standing) {
        List<StepView> line = new ArrayList<>();
        int reached = USUAL.indexOf(current);
        boolean next = true;
        for (int i = 0; i < USUAL.size(); i++) {
            MeetingState state = USUAL.get(i);
            if (i <= reached) {
                if (latest.containsKey(state)) {
                    line.add(latest.get(state));
                }
            } else if (state != PARTLY_SIGNED) {
                line.add(new StepView(state, null, next ? turn(state, standing) : null, false));
                next = false;
            }
        }
        return line;
    }

    private static String turn(MeetingState state, Standing standing) {
        SeatRole role = state == AGENDA_APPROVED ? SeatRole.CHAIR : SeatRole.SECRETARY;
        return state == SIGNED ? null : standing.officers().get(role);
    }
}
