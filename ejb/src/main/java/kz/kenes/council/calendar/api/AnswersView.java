package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;

/**
 * The answers to a meeting.
 *
 * @param wanted answers may be given and changed
 * @param mayAnswer the caller is a member on the day of the meeting
 * @param own the caller's answer, or null
 * @param forecast null once the meeting has opened or ended early
 * @param members in the order of the seats; only for the secretary, the chair and the deputies
 * @param mayRemind the caller keeps the meetings of the body, the members were called, and somebody is silent
 */
public record AnswersView(
        long meetingId,
        boolean wanted,
        boolean mayAnswer,
        AnswerChoice own,
        String ownReason,
        ForecastView forecast,
        List<MemberAnswer> members,
        boolean mayRemind)
        implements Serializable {}
