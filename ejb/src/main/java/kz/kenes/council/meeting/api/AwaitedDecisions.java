package kz.kenes.council.meeting.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;

/**
 * Papers on their way that wait for the decision of a body: plans, and whatever else its route puts before one. Once the minutes
 * with the decision are signed, the paper goes on by itself.
 */
@Remote
public interface AwaitedDecisions {

    /** What waits for the body of the meeting, the longest waiting first. */
    List<AwaitedDecision> of(long meetingId);

    /**
     * Puts it last on the agenda.
     *
     * @return id of the item
     * @throws KenesException {@code shared.NOT_FOUND} for a paper that does not wait for the body
     */
    long include(IncludeAwaited command);
}
