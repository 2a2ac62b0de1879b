package kz.kenes.council.meeting.service;

import java.util.List;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.Meeting;

/**
 * A meeting as it was read for a page.
 *
 * @param seats of the day with their holders; none once the meeting is open
 * @param steps as {@link MeetingPageRecords#steps} finds them
 * @param agenda as {@link MeetingPageRecords#agenda} finds it
 */
public record MeetingRead(Meeting meeting, List<Seat> seats, List<Object[]> steps, List<Object[]> agenda) {}
