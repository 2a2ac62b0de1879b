package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.meeting.api.ComingMeetings.ComingMeeting;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What of a plan may go on the agenda of which meeting.
 *
 * @param year the calendar year in which the plan begins
 * @param questions open questions of the plan that stand on no agenda, by their terms
 * @param meetings coming meetings of the body, the nearest first
 */
public record AgendaChoices(
        long planId, Localized body, int year, List<OpenQuestion> questions, List<ComingMeeting> meetings)
        implements Serializable {

    /** @param id id of the line of the plan */
    public record OpenQuestion(long id, LocalDate due, Localized content) implements Serializable {}

    /** Such as {@code 2026–2027}. */
    public String years() {
        return year + "–" + (year + 1);
    }
}
