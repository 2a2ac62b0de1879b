package kz.kenes.council.calendar.service;

import java.util.Collection;
import java.util.Map;

/** By what calendar programs know a meeting or an event again: the same as in the invitations that people get by mail. */
public interface CalendarMarks {

    /** One for each id; one statement. */
    Map<Long, Mark> of(Collection<Long> ids);

    /**
     * @param uid the same for ever
     * @param sequence rises with each change
     */
    record Mark(String uid, int sequence) {}
}
