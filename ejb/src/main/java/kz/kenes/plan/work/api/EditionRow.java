package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.work.vocabulary.PlanState;

/** An edition of a plan among its editions. */
public record EditionRow(long id, int edition, PlanState state, Instant approvedAt) implements Serializable {}
