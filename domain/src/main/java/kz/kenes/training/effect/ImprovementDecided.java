package kz.kenes.training.effect;

import java.time.LocalDate;

/**
 * Event: the management has decided something on the annual report and given it to somebody.
 *
 * @param report id of the annual report
 * @param year of the report
 * @param ground who decided, and by which document
 * @param due last day of the term
 * @param responsible id of the person who carries it out
 */
public record ImprovementDecided(long report, int year, String text, String ground, LocalDate due, long responsible) {}
