package kz.kenes.council.meeting.live.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.kenes.council.meeting.live.api.MeetingRooms;
import kz.kenes.council.meeting.live.api.RoomView;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The room of a meeting, for all who may see the meeting. */
@Stateless
@UseCase
public class MeetingRoomsBean implements MeetingRooms {

    @Inject
    private RoomViews views;

    @Override
    @Query
    @Clause({"MTG-08", "MTG-09", "MTG-13", "MTG-16"})
    @RolesAllowed(READ_MEETINGS)
    public RoomView look(long meetingId, int item) {
        return views.of(meetingId, item);
    }
}
