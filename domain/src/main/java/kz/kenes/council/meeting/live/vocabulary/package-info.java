/** Words of the open meeting that travel. */
package kz.kenes.council.meeting.live.vocabulary;
