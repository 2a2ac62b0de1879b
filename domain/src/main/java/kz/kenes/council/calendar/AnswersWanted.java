package kz.kenes.council.calendar;

import java.util.List;
import kz.kenes.council.meeting.MeetingInvitation;

/**
 * Event: members are asked whether they come.
 *
 * @param persons ids of those who have not answered
 */
public record AnswersWanted(MeetingInvitation meeting, List<Long> persons) {}
