package kz.kenes.council.calendar.service;

import java.time.Instant;
import kz.kenes.council.calendar.api.CalendarEntry;

/**
 * An entry with what only calendar programs need.
 *
 * @param page below the application, beginning with a slash
 * @param changedAt the last step of its life
 */
public record Dated(CalendarEntry entry, String page, Instant changedAt) {}
