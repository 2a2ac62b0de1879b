package kz.kenes.council.meeting.live.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/** An open meeting as it goes on: the item on the floor, the list of speakers, questions and proposals from the seats. */
@Remote
public interface LiveMeetings {

    /**
     * What everybody who may see the meeting may see of it now.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    LiveView look(long meetingId);

    /**
     * Whether the caller may follow the meeting, and how far it has come.
     *
     * @return rises with each change
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    long revision(long meetingId);

    /** The presider or the secretary goes on to an item. */
    void callItem(long itemId);

    /** The caller, a member who is present, raises the hand. */
    void askToSpeak(long itemId);

    /** The caller lowers the hand. */
    void withdraw(long speechId);

    /**
     * The presider or the secretary gives the floor; who spoke before has ended.
     *
     * @param minutes limit of the speech; 0 for the usual one
     */
    void giveFloor(long speechId, int minutes);

    /** The presider or the secretary lets a member speak next. */
    void putFirst(long speechId);

    /** The speaker, the presider or the secretary ends the speech. */
    void endSpeech(long speechId);

    /** The caller, a member who is present, sends a question or a proposal. */
    void send(SendContribution command);
}
