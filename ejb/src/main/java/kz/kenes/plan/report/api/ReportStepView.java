package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.report.vocabulary.ReportState;

/**
 * A step in the life of a report.
 *
 * @param at when it was reached, or null if it is still to come
 * @param by who did it, or null
 */
public record ReportStepView(ReportState state, Instant at, String by, boolean current) implements Serializable {}
