package kz.kenes.training.api;

import java.io.Serializable;

/**
 * What a consolidation did; repeated, it takes nothing twice.
 *
 * @param taken how many schedules were new
 * @param parts how many the schedule has now
 * @param persons how many employees it concerns now
 */
public record ConsolidationReceipt(int taken, int parts, int persons) implements Serializable {}
