package kz.kenes.council.calendar.api;

import jakarta.ejb.Remote;
import java.util.List;

/**
 * Open meetings (MTG-09): every signed-in account sees the announcement; every person may register as an observer without a vote.
 */
@Remote
public interface OpenMeetings {

    /** Announced meetings to come of the bodies that the caller may see, the nearest first; at most 200. */
    List<OpenMeetingRow> list();

    /** The announcement of any open meeting; what is not announced answers {@code shared.NOT_FOUND}. */
    OpenMeetingView get(long meetingId);

    /** @param affiliation where the observer comes from; null for the place of work */
    void register(long meetingId, String affiliation);

    void withdraw(long meetingId);

    /** Who is registered, for the secretary; those who withdrew are left out. */
    List<ObserverRow> observers(long meetingId);

    /** Enters an observer who came among the guests of the meeting. */
    void admit(long observerId);
}
