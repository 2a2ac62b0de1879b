/** The calendar: what is when, who is taken, who answered, who listens, and the addresses for calendar programs. */
package kz.kenes.council.calendar.service;
