/** What the outside may ask of the calendar of working days. */
package kz.kenes.regulation.workday.api;
