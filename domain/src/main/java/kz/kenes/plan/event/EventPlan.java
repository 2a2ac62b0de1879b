package kz.kenes.plan.event;

import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.shared.LocalizedText;

/**
 * What an event is to be.
 *
 * @param responsible who prepares it beside the officers of the organiser, or null
 * @param direction number of the task or direction it serves, or null
 * @param programme in words, or null; a file may be attached too
 * @param capacity how many places there are, or null for no limit
 * @param onQuality true for an event on the quality of higher education
 * @param planItem id of the line of the work plan, or null for an event that no plan foresaw
 */
public record EventPlan(
        EventKind kind,
        LocalizedText title,
        Venue venue,
        List<Body> coOrganisers,
        Person responsible,
        Integer direction,
        LocalizedText programme,
        Integer capacity,
        boolean onQuality,
        Long planItem) {}
