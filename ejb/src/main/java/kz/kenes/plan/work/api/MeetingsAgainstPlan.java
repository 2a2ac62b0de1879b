package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.util.List;

/**
 * The meetings of a year against the plan.
 *
 * @param planned how many the plan foresees: one for each month with questions
 * @param held how many of them took place
 */
public record MeetingsAgainstPlan(long planId, int planned, int held, List<MonthOfPlan> months)
        implements Serializable {}
