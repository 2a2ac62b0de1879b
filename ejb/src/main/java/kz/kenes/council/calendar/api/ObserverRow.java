package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * An observer of an open meeting.
 *
 * @param affiliation where the observer comes from, or null
 * @param admittedAt when the secretary entered the observer among the guests, or null
 */
public record ObserverRow(long id, String person, String affiliation, Instant registeredAt, Instant admittedAt)
        implements Serializable {}
