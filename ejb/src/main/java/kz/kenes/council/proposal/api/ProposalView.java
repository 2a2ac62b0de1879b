package kz.kenes.council.proposal.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A proposal with its whole life.
 *
 * @param bodyId where it lies now; before it is sent, for which body it is meant
 * @param route the bodies on its way, in order
 * @param actions what the caller may do with it now
 */
public record ProposalView(
        long id,
        long version,
        Localized title,
        String reason,
        Localized draftDecision,
        long bodyId,
        Localized body,
        long proposerId,
        String proposer,
        ProposalState state,
        Instant movedAt,
        List<MaterialView> materials,
        List<StationView> route,
        Set<ProposalAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(ProposalAction.valueOf(action));
    }
}
