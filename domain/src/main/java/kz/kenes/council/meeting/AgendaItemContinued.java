package kz.kenes.council.meeting;

/**
 * Event: a meeting was adjourned before an item was considered; another item of the next sitting continues it.
 *
 * @param item id of the item
 * @param next id of the item that continues it
 */
public record AgendaItemContinued(long item, long next) {}
