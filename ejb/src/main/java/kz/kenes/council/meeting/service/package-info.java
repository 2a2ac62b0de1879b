/** Meetings: their life, agenda, roll, and what the page shows of them. */
package kz.kenes.council.meeting.service;
