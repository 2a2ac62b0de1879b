package kz.kenes.council.paper.service;

import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A seat of the body on the day of the meeting.
 *
 * @param name full name of the holder, or null for a vacant seat
 * @param post what the holder is elsewhere, or null
 * @param presence how the holder took part, or null while nothing is marked
 * @param reason why an excused holder was away, or null
 */
public record SeatData(String name, Localized post, SeatRole role, Presence presence, String reason) {}
