/** Use cases of the calendar of working days. */
package kz.kenes.regulation.workday.service;
