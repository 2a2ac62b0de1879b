/** Meetings for other systems and the pages: planning, agenda, notice, attendance and the life of the meeting itself. */
package kz.kenes.council.meeting.api;
