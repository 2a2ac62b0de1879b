package kz.kenes.council.calendar.service;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.MeetingDay;
import kz.kenes.council.calendar.Schedule;
import kz.kenes.council.calendar.api.ScheduleView;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.regulation.Edition;
import kz.kenes.shared.Clause;

/** The schedules of bodies, as the API shows them. */
final class Schedules {

    /** Whatever lies farther back moves no term. */
    private static final int YEARS_BACK = 3;

    private Schedules() {}

    /** From which day the meetings of a body matter. */
    static LocalDate since(LocalDate today) {
        return today.minusYears(YEARS_BACK);
    }

    @Clause({"MTG-01", "MTG-03"})
    static Schedule of(Body body, Edition edition, List<Meeting> meetings) {
        return new Schedule(
                edition.rules(),
                body.validity().validFrom(),
                meetings.stream().map(MeetingDay::of).toList());
    }

    /** @param row as by {@link CalendarRecords#bodies}; null where no edition is in force */
    static ScheduleView view(Object[] row, List<Meeting> meetings, LocalDate today) {
        Edition edition = (Edition) row[1];
        if (edition == null) {
            return null;
        }
        Body body = (Body) row[0];
        Schedule schedule = of(body, edition, meetings);
        return new ScheduleView(
                body.id(),
                body.name().toLocalized(),
                schedule.state(today),
                edition.rules().frequency(),
                edition.rules().frequencyNumber(),
                schedule.due().orElse(null),
                schedule.next(today).orElse(null),
                schedule.missing(today.getYear(), today),
                seats(row, 3) + seats(row, 5) > 0);
    }

    static boolean isOfficer(Object[] row) {
        return seats(row, 3) + seats(row, 4) + seats(row, 5) > 0;
    }

    static boolean isMine(Object[] row) {
        return seats(row, 2) > 0;
    }

    private static int seats(Object[] row, int column) {
        return ((Number) row[column]).intValue();
    }
}
