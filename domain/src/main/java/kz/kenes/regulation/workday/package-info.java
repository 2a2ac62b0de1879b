/**
 * Working days of Kazakhstan, by which terms “within … working days” are counted. The public holidays of a fixed date are dated data;
 * the days that a government decree moves, and the holidays of no fixed date, are entered by the administrator.
 *
 * <p>Terms: жұмыс күні / рабочий день – {@link kz.kenes.regulation.workday.WorkCalendar}; мереке күні / праздничный день –
 * {@link kz.kenes.regulation.workday.YearlyHoliday}; ауыстырылған күн / перенесённый день –
 * {@link kz.kenes.regulation.workday.SpecialDay}.
 */
package kz.kenes.regulation.workday;
