/** The hall screen, the phones of the members, and the socket that tells them of a change. */
package kz.kenes.council.meeting.live.web;
