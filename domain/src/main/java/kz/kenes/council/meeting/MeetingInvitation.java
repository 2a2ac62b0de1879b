package kz.kenes.council.meeting;

import java.time.Instant;
import java.util.List;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What an invitation to a meeting says.
 *
 * @param meeting id of the meeting
 * @param minutes planned length of the whole agenda
 * @param onlineLink address for remote members, or null
 * @param agenda titles of the items, in order
 * @param persons ids of the persons who hold a seat on the day of the meeting, each once
 */
public record MeetingInvitation(
        long meeting,
        long body,
        Localized bodyName,
        MeetingKind kind,
        Instant start,
        int minutes,
        String place,
        String onlineLink,
        List<Localized> agenda,
        List<Long> persons) {}
