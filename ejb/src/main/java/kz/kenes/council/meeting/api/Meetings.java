package kz.kenes.council.meeting.api;

import jakarta.ejb.Remote;
import java.time.Instant;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * The life of a meeting: planned → agenda drafted → agenda approved → convened → open → closed → minutes. Each command carries
 * the version that the caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface Meetings {

    /**
     * Meetings that the caller may see. Sorts: {@code start}, {@code body}; filters: {@code body} (id), {@code state},
     * {@code kind}, {@code when} ({@code upcoming} or {@code past}).
     */
    ListPage<MeetingRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    MeetingView get(long meetingId);

    /** The same with what a page shows beside it, at no greater cost. */
    MeetingOnPage look(long meetingId);

    /** @return id of the meeting */
    long plan(PlanMeeting command);

    void change(ChangeMeeting command);

    /** The secretary submits the drafted agenda to the chair (MTG-05). */
    void submitAgenda(long meetingId, long version);

    /** The chair approves the agenda (MTG-05). */
    void approveAgenda(long meetingId, long version);

    /** The chair sends the agenda back to the secretary. Remarks are obligatory. */
    void giveAgendaBack(long meetingId, long version, String remarks);

    /** Notifies all members by mail and in the system (MTG-07). */
    void convene(long meetingId, long version);

    /**
     * Opens the meeting (MTG-10, MTG-11, MTG-14, MTG-15).
     *
     * @param presiderId the person who presides
     * @throws KenesException if the person may not preside, the agenda is not approved, or the body's regulation makes a meeting
     *     without quorum invalid and it is missing
     */
    void open(long meetingId, long version, long presiderId);

    /** Hands the chairmanship over during the meeting, when the chair leaves or comes (CNL-04). */
    void handOver(long meetingId, long version, long presiderId);

    /** The chair or a deputy names who keeps the record while the secretary is recorded absent (MTG-25). */
    void nameActingSecretary(long meetingId, long version, long personId);

    void close(long meetingId, long version);

    /**
     * Adjourns the open meeting: it is closed with what it has considered, and the next sitting is convened with the rest of the
     * agenda and a roll of its own.
     *
     * @return id of the next sitting
     */
    long adjourn(AdjournMeeting command);

    /** The sittings before and after this one, where a meeting was adjourned. */
    List<LinkedSitting> linked(long meetingId);

    /** Records that the meeting was not held for want of a quorum (MTG-13). */
    void recordNotHeld(long meetingId, long version, Instant proposedStart);

    void cancel(long meetingId, long version, String reason);
}
