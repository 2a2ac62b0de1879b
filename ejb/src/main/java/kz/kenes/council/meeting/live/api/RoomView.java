package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.council.calendar.api.ObserverRow;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.DraftView;

/**
 * Everything that the room of a meeting shows at one moment.
 *
 * @param meeting its agenda comes without materials and without tasks, which the room does not show
 * @param item place of the chosen item on the agenda, from 1; the nearest to the wanted one
 * @param ballot the open vote on that item, otherwise its latest, or null
 * @param draft draft decision of that item; null before the opening and where there is none
 * @param live the meeting as all see it; null before the opening
 * @param observers who has registered and is not let in yet; only for who marks the attendance
 * @param answers of those who hold a seat; before the opening, and only for the secretary, the chair and the deputies
 */
public record RoomView(
        MeetingView meeting,
        AttendanceSheet sheet,
        int item,
        BallotView ballot,
        DraftView draft,
        LiveView live,
        List<ObserverRow> observers,
        List<GivenAnswer> answers)
        implements Serializable {}
