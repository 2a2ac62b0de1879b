package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Draft the work plan of a body for a year.
 *
 * @param year the calendar year in which it begins
 * @param first its first day where the organisation has a year of its own, or null for the one used before, else 1 September
 */
public record DraftPlan(long bodyId, int year, LocalDate first) implements Serializable {}
