package kz.kenes.training.effect.api;

import java.io.Serializable;

/**
 * How effective the trainings of a year were; averages in tenths, 0 where nothing is said.
 *
 * @param inTime closed within the month
 * @param late closed after it
 * @param open not closed, within the month
 * @param overdue not closed, after it
 * @param courseMark of employees for the courses
 * @param employeeEffect of employees for the effect, some months later
 * @param headEffect of heads for the effect, some months later
 */
public record Effectiveness(
        int inTime, int late, int open, int overdue, int courseMark, int employeeEffect, int headEffect)
        implements Serializable {}
