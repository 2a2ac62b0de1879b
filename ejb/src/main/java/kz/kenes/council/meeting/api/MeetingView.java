package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A meeting with everything that its page shows.
 *
 * @param reason why it is extraordinary, or null
 * @param agendaRemarks why the agenda was returned, or null
 * @param endReason why it was cancelled or not held, or null
 * @param presiders persons who may preside it as attendance stands
 * @param steps its life so far and what remains, in order
 * @param minutesId id of the minutes, or null
 */
public record MeetingView(
        long id,
        long version,
        long bodyId,
        Localized body,
        long institutionId,
        Localized institution,
        MeetingKind kind,
        String reason,
        MeetingState state,
        Instant start,
        String place,
        String onlineLink,
        String agendaRemarks,
        String endReason,
        Long presiderId,
        String presider,
        Instant openedAt,
        Instant closedAt,
        QuorumView quorum,
        List<AgendaItemView> agenda,
        List<PersonRef> presiders,
        List<StepView> steps,
        Long minutesId,
        Set<MeetingAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(MeetingAction.valueOf(action));
    }
}
