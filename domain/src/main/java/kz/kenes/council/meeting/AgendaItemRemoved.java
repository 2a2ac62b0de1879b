package kz.kenes.council.meeting;

/**
 * Event: an item leaves an agenda.
 *
 * @param item id of the item
 * @param proposal id of the proposal that it carried, or null
 */
public record AgendaItemRemoved(long item, Long proposal) {}
