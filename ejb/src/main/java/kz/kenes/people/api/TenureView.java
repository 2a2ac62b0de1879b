package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who held something, and for how long.
 *
 * @param to last day, or null
 * @param ground order or decision, or null
 */
public record TenureView(long personId, String person, LocalDate from, LocalDate to, String ground)
        implements Serializable {}
