/** Words of the calendar that travel. */
package kz.kenes.council.calendar.vocabulary;
