package kz.kenes.council.meeting.live.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.VOTE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.live.Contribution;
import kz.kenes.council.meeting.live.Floor;
import kz.kenes.council.meeting.live.SpeakersList;
import kz.kenes.council.meeting.live.Speech;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The open meeting. Who may do what is decided by the meeting itself. */
@Stateless
@UseCase
public class LiveMeetingsBean implements LiveMeetings {

    @Inject
    private LiveRecords records;

    @Inject
    private LiveViews views;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private ChangeBoard board;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public LiveView look(long meetingId) {
        return views.of(meetingId);
    }

    @Override
    @Query
    @Clause("MTG-09")
    @RolesAllowed(READ_MEETINGS)
    public long revision(long meetingId) {
        meetings.requireVisible(meetingId);
        return board.revision(meetingId);
    }

    @Override
    @Clause("CNL-04")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void callItem(long itemId) {
        AgendaItem item = meetings.item(itemId);
        Optional<Floor> floor = records.floor(item.meeting());
        if (floor.isPresent()) {
            floor.get().call(item, actor.person(), actor.now());
        } else {
            records.add(new Floor(item, actor.person(), actor.now()));
        }
    }

    @Override
    @RolesAllowed(VOTE)
    public void askToSpeak(long itemId) {
        AgendaItem item = meetings.item(itemId);
        Person me = actor.person();
        records.add(list(item).ask(me, line(item, me), actor.now()));
    }

    private SpeakersList list(AgendaItem item) {
        return new SpeakersList(item, records.speeches(item));
    }

    private Optional<Attendance> line(AgendaItem item, Person me) {
        Meeting meeting = item.meeting();
        meetings.roll(meeting);
        return meeting.roll().lineOf(me);
    }

    @Override
    @RolesAllowed(VOTE)
    public void withdraw(long speechId) {
        records.speech(speechId).withdraw(actor.person());
    }

    @Override
    @Clause("CNL-04")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void giveFloor(long speechId, int minutes) {
        Speech speech = conducted(speechId);
        int limit = minutes == 0 ? SpeakersList.USUAL_MINUTES : minutes;
        list(speech.item()).giveFloor(speech, limit, actor.person(), actor.now());
    }

    @Override
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void putFirst(long speechId) {
        Speech speech = conducted(speechId);
        list(speech.item()).putFirst(speech, actor.person(), actor.now());
    }

    @Override
    @RolesAllowed({KEEP_MEETINGS, PRESIDE, VOTE})
    public void endSpeech(long speechId) {
        conducted(speechId).end(actor.person(), actor.now());
    }

    /** The speech with what tells who conducts its meeting. */
    private Speech conducted(long speechId) {
        Speech speech = records.speech(speechId);
        meetings.bringSeats(speech.item().meeting());
        return speech;
    }

    @Override
    @Clause("MTG-25")
    @RolesAllowed(VOTE)
    public void send(SendContribution command) {
        AgendaItem item = meetings.item(command.itemId());
        Person me = actor.person();
        if (!records.isSent(me, command.key())) {
            records.add(new Contribution(
                    item, me, line(item, me), command.kind(), command.text(), command.key(), actor.now()));
        }
    }
}
