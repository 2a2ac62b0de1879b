package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An item of the agenda.
 *
 * @param rapporteur name of the person who reports, or null
 * @param minutes planned length in minutes
 * @param draftDecision proposed text, or null
 * @param remits tasks, subjects or directions of the body to which it belongs
 * @param proposalId the proposal that it carries, or null
 * @param proposer who proposed it, or null where the secretary put it on the agenda
 * @param planLine number of the line of the work plan that foresees it, or null
 * @param ballots votes on the item, in order
 * @param decisions decisions taken, in order
 */
public record AgendaItemView(
        long id,
        int ordinal,
        Localized title,
        Long rapporteurId,
        String rapporteur,
        int minutes,
        Localized draftDecision,
        List<RemitView> remits,
        Long proposalId,
        String proposer,
        Long planLine,
        List<MaterialView> materials,
        List<BallotSummary> ballots,
        List<DecisionSummary> decisions)
        implements Serializable {}
