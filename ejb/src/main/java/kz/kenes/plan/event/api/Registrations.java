package kz.kenes.plan.event.api;

import jakarta.ejb.Remote;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;

/** Who takes part in an event: registration with places and a waiting list, and who came (EVT-11). */
@Remote
public interface Registrations {

    /**
     * The caller registers. Whoever is registered already stays so.
     *
     * @return whether there was a place
     */
    ParticipantState register(long eventId);

    /** The caller gives the place back; it goes to the first who waits. */
    void withdraw(long eventId);

    /**
     * The organiser enters somebody.
     *
     * @return id of the participant
     */
    long add(AddParticipant command);

    /**
     * The organiser enters a table with the columns of {@link #template()}; all of its rows or none.
     *
     * @return how many were entered
     * @throws KenesException {@code plan.event.ROW_INCOMPLETE}
     */
    int addTable(long eventId, FileContent table);

    /** An empty table to fill in. */
    FileContent template();

    void remove(long eventId, long participantId);

    void mark(long eventId, long participantId, boolean came);

    /** Everybody with a place came. */
    void markAll(long eventId);
}
