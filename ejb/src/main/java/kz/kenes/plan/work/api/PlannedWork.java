package kz.kenes.plan.work.api;

import java.io.Serializable;

/** A line of an effective plan, to plan an event from. */
public record PlannedWork(long planId, long bodyId, PlanItemView item) implements Serializable {}
