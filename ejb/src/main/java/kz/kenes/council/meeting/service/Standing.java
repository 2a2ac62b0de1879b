package kz.kenes.council.meeting.service;

import static kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.CLOSED;
import static kz.kenes.council.vocabulary.MeetingState.CONVENED;
import static kz.kenes.council.vocabulary.MeetingState.OPEN;
import static kz.kenes.council.vocabulary.MeetingState.PLANNED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.MeetingAction;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.shared.service.Caller;

/**
 * Where the caller stands in a meeting, for the buttons of its page. The commands themselves ask the meeting.
 *
 * @param roles the caller's roles on the day of the meeting
 * @param officers who holds each role on that day, as names
 * @param secretary keeps the record of this meeting
 * @param ofCentre works for the national centre, which prepares the materials of this meeting
 * @param chairAbsent the chair is recorded absent
 * @param present takes part now with a vote
 */
record Standing(
        Meeting meeting,
        Set<SeatRole> roles,
        Map<SeatRole, String> officers,
        boolean secretary,
        boolean ofCentre,
        boolean presider,
        boolean chairAbsent,
        boolean present) {

    private static final Set<MeetingState> BEFORE_OPENING =
            EnumSet.of(PLANNED, AGENDA_DRAFTED, AGENDA_APPROVED, CONVENED);

    /**
     * @param seats of the day, before the roll is called
     * @param me id of the caller as a person, or null
     * @param secretaryToday the caller is secretary of the body today
     */
    static Standing of(Meeting meeting, List<Seat> seats, Long me, boolean secretaryToday, boolean ofCentre) {
        Set<SeatRole> roles = EnumSet.noneOf(SeatRole.class);
        Map<SeatRole, String> officers = new EnumMap<>(SeatRole.class);
        boolean present = false;
        for (Attendance line : meeting.roll().lines()) {
            look(line.role(), line.person(), me, roles, officers);
            present |= isMe(line.person(), me) && line.isPresent();
        }
        if (officers.isEmpty()) {
            seats.forEach(
                    seat -> look(seat.role(), seat.holderOn(meeting.date()).orElse(null), me, roles, officers));
        }
        boolean secretary = secretaryToday || roles.contains(SeatRole.SECRETARY) || isMe(meeting.secretary(), me);
        boolean chairAbsent =
                meeting.roll().chair().map(Attendance::isRecordedAbsent).orElse(false);
        return new Standing(
                meeting, roles, officers, secretary, ofCentre, isMe(meeting.presider(), me), chairAbsent, present);
    }

    private static void look(
            SeatRole role, Person holder, Long me, Set<SeatRole> roles, Map<SeatRole, String> officers) {
        if (holder != null) {
            officers.putIfAbsent(role, holder.fullName());
            if (isMe(holder, me)) {
                roles.add(role);
            }
        }
    }

    private static boolean isMe(Person person, Long me) {
        return person != null && Objects.equals(person.id(), me);
    }

    Set<MeetingAction> actions(Caller caller, boolean hasItems, boolean quorate) {
        Set<MeetingAction> actions = EnumSet.noneOf(MeetingAction.class);
        boolean keeps = secretary && caller.may(Permission.KEEP_MEETINGS);
        boolean actsAsChair = caller.may(Permission.PRESIDE)
                && (roles.contains(SeatRole.CHAIR) || chairAbsent && roles.contains(SeatRole.DEPUTY_CHAIR));
        MeetingState state = meeting.state();
        if (keeps) {
            actions.addAll(ofSecretary(state, hasItems, quorate));
        }
        add(actions, (keeps || ofCentre) && (BEFORE_OPENING.contains(state) || state == OPEN), MeetingAction.PREPARE);
        if (actsAsChair) {
            actions.addAll(ofChair(state));
        }
        if (state == OPEN && (keeps || presider && caller.may(Permission.PRESIDE))) {
            actions.addAll(EnumSet.of(MeetingAction.CONDUCT, MeetingAction.CLOSE, MeetingAction.HAND_OVER));
        }
        if (state == OPEN && present && caller.may(Permission.VOTE)) {
            actions.add(MeetingAction.VOTE);
        }
        return actions;
    }

    private Set<MeetingAction> ofSecretary(MeetingState state, boolean hasItems, boolean quorate) {
        Set<MeetingAction> actions = EnumSet.noneOf(MeetingAction.class);
        if (BEFORE_OPENING.contains(state)) {
            actions.addAll(EnumSet.of(
                    MeetingAction.CHANGE,
                    MeetingAction.EDIT_AGENDA,
                    MeetingAction.CANCEL,
                    MeetingAction.MARK_ATTENDANCE));
        }
        add(actions, state == PLANNED && hasItems, MeetingAction.SUBMIT_AGENDA);
        add(actions, state == AGENDA_APPROVED, MeetingAction.CONVENE);
        add(actions, state == CONVENED, MeetingAction.OPEN);
        add(actions, state == OPEN, MeetingAction.MARK_ATTENDANCE);
        add(actions, (state == CONVENED || state == OPEN) && !quorate, MeetingAction.RECORD_NOT_HELD);
        add(actions, state == CLOSED, MeetingAction.DRAFT_MINUTES);
        return actions;
    }

    private static Set<MeetingAction> ofChair(MeetingState state) {
        Set<MeetingAction> actions = EnumSet.noneOf(MeetingAction.class);
        add(actions, state == AGENDA_DRAFTED, MeetingAction.APPROVE_AGENDA);
        add(actions, state == AGENDA_DRAFTED, MeetingAction.GIVE_AGENDA_BACK);
        add(actions, state == CONVENED, MeetingAction.OPEN);
        add(actions, BEFORE_OPENING.contains(state), MeetingAction.CANCEL);
        add(actions, BEFORE_OPENING.contains(state) || state == OPEN, MeetingAction.NAME_SECRETARY);
        return actions;
    }

    private static void add(Set<MeetingAction> actions, boolean possible, MeetingAction action) {
        if (possible) {
            actions.add(action);
        }
    }
}
