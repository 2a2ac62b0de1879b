package kz.kenes.plan.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What an invitation to an event says.
 *
 * @param event id of the event
 * @param place a place to come to, or null
 * @param link an address to join from afar, or null
 * @param programme in words, or null
 * @param persons ids of who is told, each once
 */
public record EventInvitation(
        long event,
        EventKind kind,
        Localized title,
        Localized organiser,
        Instant start,
        Instant end,
        String place,
        String link,
        Localized programme,
        List<Long> persons) {

    /** The invitation to an event for some persons. */
    public static EventInvitation of(MethodicalEvent event, Collection<Long> persons) {
        return new EventInvitation(
                event.id(),
                event.kind(),
                event.title().toLocalized(),
                event.organiser().toLocalized(),
                event.start(),
                event.end(),
                event.place(),
                event.link(),
                event.programme() == null ? null : event.programme().toLocalized(),
                persons.stream().distinct().sorted().toList());
    }
}
