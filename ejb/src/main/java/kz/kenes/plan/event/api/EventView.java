package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An event with everything that its page shows.
 *
 * @param bodyId null when a unit organises it
 * @param unitId null when a body organises it
 * @param direction number of the task or direction it serves, or null
 * @param capacity number of places, or null for no limit
 * @param planItemId line of the work plan, or null when no plan foresaw it
 * @param countsForQuality true when it counts for KPI 9 of an association (EVT-04)
 * @param own how the reader takes part, or null
 */
public record EventView(
        long id,
        long version,
        EventKind kind,
        Localized title,
        EventState state,
        Long bodyId,
        Long unitId,
        Localized organiser,
        List<Localized> coOrganisers,
        Set<Long> coOrganiserIds,
        Long responsibleId,
        String responsible,
        Integer direction,
        Instant start,
        Instant end,
        String place,
        String link,
        Localized programme,
        Integer capacity,
        boolean onQuality,
        boolean countsForQuality,
        Long planItemId,
        Localized result,
        String reportLink,
        String endReason,
        ParticipantState own,
        List<ParticipantView> participants,
        List<OrganisationCount> organisations,
        List<EventFile> files,
        List<EventStepView> steps,
        Set<EventAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(EventAction.valueOf(action));
    }

    /** How many have a place. */
    public int placesTaken() {
        return (int) participants.stream()
                .filter(one -> one.state() == ParticipantState.REGISTERED)
                .count();
    }

    public int attended() {
        return (int) participants.stream().filter(ParticipantView::attended).count();
    }
}
