/** The open meeting for the hall, for the phones of its members, and for other systems. */
package kz.kenes.council.meeting.live.api;
