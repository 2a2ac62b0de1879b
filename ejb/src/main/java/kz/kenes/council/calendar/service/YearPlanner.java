package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.Schedule;
import kz.kenes.council.calendar.TimeSpan;
import kz.kenes.council.calendar.YearDraft;
import kz.kenes.council.calendar.api.Clash;
import kz.kenes.council.calendar.api.ClashView;
import kz.kenes.council.calendar.api.FindClashes;
import kz.kenes.council.calendar.api.ProposedMeeting;
import kz.kenes.council.calendar.api.WishYear;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.regulation.workday.service.WorkCalendars;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;

/** Finds times for meetings: working days on which the members are free. */
@Dependent
class YearPlanner {

    @Inject
    private Entries entries;

    @Inject
    private BodyRecords bodies;

    @Inject
    private WorkCalendars workdays;

    /** Who of the body is taken at a time, and whether the day is worked and early enough to tell the members. */
    @Clause("MTG-07")
    ClashView clashes(Body body, FindClashes query, int noticeDays, LocalDate today) {
        LocalDate day = Body.dayOf(query.start());
        TimeSpan time = TimeSpan.of(query.start(), query.minutes());
        WorkCalendar calendar = workdays.calendar();
        List<Engagement> taken = entries.engagements(members(body, day), time.start(), time.end(), query.meetingId());
        LocalDate earliest = earliest(calendar, today, noticeDays);
        return new ClashView(clashes(taken, time), !calendar.isWorkingDay(day), earliest, day.isBefore(earliest));
    }

    /** The first day that leaves so many whole working days between the notice and the meeting. */
    @Clause("MTG-07")
    static LocalDate earliest(WorkCalendar calendar, LocalDate today, int noticeDays) {
        return calendar.after(today, noticeDays + 1);
    }

    @Clause({"MTG-01", "MTG-03"})
    List<ProposedMeeting> propose(Body body, Schedule schedule, WishYear wish, LocalDate today) {
        AcademicYear year = new AcademicYear(wish.academicYear());
        WorkCalendar calendar = workdays.calendar();
        LocalDate earliest = earliest(calendar, today, schedule.rules().noticeDays());
        Instant from = at(earliest, LocalTime.MIN);
        Instant until = at(year.lastDay().plusDays(1), LocalTime.MIN);
        List<Engagement> taken =
                until.isAfter(from) ? entries.engagements(members(body, today), from, until, null) : List.of();
        YearDraft draft = new YearDraft(
                schedule, calendar, wish.weekday(), day -> clashes(taken, TimeSpan.of(at(day, wish.time()), 0))
                        .size());
        List<ProposedMeeting> proposed = new ArrayList<>();
        for (LocalDate day : draft.days(year, today, earliest)) {
            Instant start = at(day, wish.time());
            proposed.add(new ProposedMeeting(start, clashes(taken, TimeSpan.of(start, 0))));
        }
        return proposed;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Body.ZONE).toInstant();
    }

    private Set<Long> members(Body body, LocalDate day) {
        Set<Long> persons = new LinkedHashSet<>();
        bodies.seatsOn(body, day)
                .forEach(seat -> seat.holderOn(day).map(Person::id).ifPresent(persons::add));
        return persons;
    }

    /** A person with two seats is taken once. */
    private static List<Clash> clashes(Collection<Engagement> taken, TimeSpan time) {
        return taken.stream()
                .filter(one -> one.time().overlaps(time))
                .map(Engagement::toClash)
                .distinct()
                .toList();
    }
}
