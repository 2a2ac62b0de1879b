package kz.kenes.council.calendar.api;

import java.io.Serializable;

/**
 * What a calendar program reads.
 *
 * @param text iCalendar (RFC 5545)
 * @param tag changes with the text
 */
public record FeedContent(String text, String tag) implements Serializable {}
