package kz.kenes.council.calendar.service;

import java.time.LocalDate;

/**
 * Which entries are wanted.
 *
 * @param bodyId only of this body, or null
 * @param mine only what concerns the reader personally
 * @param reader id of the person for whom a calendar program reads; null for the caller
 * @param everything the reader sees all bodies
 */
public record Wanted(
        LocalDate first, LocalDate last, Long bodyId, boolean mine, Long reader, LocalDate today, boolean everything) {}
