package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The announcement of an open meeting.
 *
 * @param agenda titles of the items, in order
 * @param member the caller has a seat and needs no registration
 * @param registered the caller is registered as an observer
 * @param mayRegister the caller may register now
 */
public record OpenMeetingView(
        long id,
        Localized body,
        Localized institution,
        Instant start,
        String place,
        List<Localized> agenda,
        boolean member,
        boolean registered,
        boolean mayRegister)
        implements Serializable {}
