package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.api.MinutesChoice;
import kz.kenes.training.effect.vocabulary.CourseState;

/**
 * What follows a course.
 *
 * @param due last day of the term
 * @param remarks why the report was given back, or null
 * @param report null until the employee has reported
 * @param meeting null until the meeting has done something
 * @param minutes null until they are linked
 * @param late true if it was closed after the term
 */
public record CourseView(
        long id,
        long version,
        long planId,
        long personId,
        String person,
        long unitId,
        Localized unit,
        String title,
        String provider,
        int hours,
        LocalDate endedOn,
        LocalDate due,
        CourseState state,
        boolean overdue,
        String remarks,
        CourseReportView report,
        MeetingView meeting,
        LinkedMinutes minutes,
        String closedBy,
        Instant closedAt,
        boolean late,
        List<PointView> points,
        List<MinutesChoice> minutesChoices,
        Set<CourseAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(CourseAction.valueOf(action));
    }
}
