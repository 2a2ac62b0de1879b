package kz.kenes.council.meeting.live.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/** The room of a meeting, read as a whole, because all who follow it read it anew at every change. */
@Remote
public interface MeetingRooms {

    /**
     * The room with one item of the agenda before it.
     *
     * @param item place of the item on the agenda, from 1
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    RoomView look(long meetingId, int item);
}
