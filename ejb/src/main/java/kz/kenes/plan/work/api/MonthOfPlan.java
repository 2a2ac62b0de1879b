package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.YearMonth;
import kz.kenes.plan.work.vocabulary.MonthVerdict;

/**
 * A month of a plan.
 *
 * @param questions what the plan puts before a meeting
 * @param held meetings that took place
 */
public record MonthOfPlan(YearMonth month, int questions, int held, MonthVerdict verdict) implements Serializable {}
