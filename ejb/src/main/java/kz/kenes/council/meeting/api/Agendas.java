package kz.kenes.council.meeting.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/** The agenda of a meeting, drafted by the secretary alone (MTG-05). A change after approval needs a new approval. */
@Remote
public interface Agendas {

    /** What items of the agenda may be linked to: the tasks, subjects or directions of the body on the day of the meeting. */
    List<RemitView> remits(long meetingId);

    /** The coming meetings of a body on whose agenda something may go; none of a body that the caller may not see. */
    ComingMeetings coming(long bodyId);

    /** @return id of the item, placed last */
    long addItem(AddAgendaItem command);

    void changeItem(ChangeAgendaItem command);

    /** Moves an item to a place in the order, from 1. */
    void moveItem(long itemId, long meetingVersion, int toOrdinal);

    void removeItem(long itemId, long meetingVersion);

    /**
     * Attaches a file to an item.
     *
     * @return id of the stored file
     */
    long attach(long itemId, FileContent file);

    void detach(long itemId, long fileId);

    FileContent material(long itemId, long fileId);

    /** Notes during the meeting what was reported and who spoke; the draft of the minutes begins with it (MTG-25). */
    void note(long itemId, Localized heard, Localized spoke);
}
