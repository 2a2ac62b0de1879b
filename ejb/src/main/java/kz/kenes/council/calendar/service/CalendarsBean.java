package kz.kenes.council.calendar.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.CalendarViolation;
import kz.kenes.council.calendar.YearPlan;
import kz.kenes.council.calendar.api.BodyChoice;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.council.calendar.api.CalendarQuery;
import kz.kenes.council.calendar.api.CalendarView;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ClashView;
import kz.kenes.council.calendar.api.FindClashes;
import kz.kenes.council.calendar.api.PlanYear;
import kz.kenes.council.calendar.api.ScheduleView;
import kz.kenes.council.calendar.api.WishYear;
import kz.kenes.council.calendar.api.YearProposal;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.workday.service.WorkCalendars;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The calendar, the schedules and the planning of a year. */
@Stateless
@UseCase
public class CalendarsBean implements Calendars {

    private static final int LONGEST = 400;

    @Inject
    private CalendarRecords records;

    @Inject
    private Entries entries;

    @Inject
    private YearPlanner planner;

    @Inject
    private Actor actor;

    @Inject
    private WorkCalendars workdays;

    @EJB
    private Meetings meetings;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public LocalDate today() {
        return actor.today();
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public CalendarView between(CalendarQuery query) {
        long days = ChronoUnit.DAYS.between(query.first(), query.last());
        require(days >= 0 && days <= LONGEST, CalendarViolation.RANGE_TOO_LONG, LONGEST);
        LocalDate today = actor.today();
        Wanted wanted = new Wanted(query.first(), query.last(), query.bodyId(), query.mine(), null, today, false);
        List<Object[]> bodies = records.bodies(null, false);
        List<Object[]> found = records.meetings(wanted, Schedules.since(today));
        Map<Long, List<Meeting>> byBody = new HashMap<>();
        found.forEach(row -> byBody.computeIfAbsent(((Body) row[1]).id(), id -> new ArrayList<>())
                .add((Meeting) row[0]));
        List<ScheduleView> schedules = bodies.stream()
                .filter(Schedules::isMine)
                .filter(row -> query.bodyId() == null || query.bodyId().equals(((Body) row[0]).id()))
                .map(row -> Schedules.view(row, byBody.getOrDefault(((Body) row[0]).id(), List.of()), today))
                .filter(Objects::nonNull)
                .toList();
        return new CalendarView(
                entries.of(wanted, found).stream().map(Dated::entry).toList(),
                workdays.named(query.first(), query.last()),
                bodies.stream().map(CalendarsBean::choice).toList(),
                schedules);
    }

    private static BodyChoice choice(Object[] row) {
        Body body = (Body) row[0];
        return new BodyChoice(body.id(), body.name().toLocalized(), Schedules.isMine(row));
    }

    @Override
    @Query
    @Clause({"MTG-01", "MTG-02", "MTG-03", "MTG-04"})
    @RolesAllowed(READ_MEETINGS)
    public ScheduleView schedule(long bodyId) {
        return view(body(bodyId));
    }

    private ScheduleView view(Object[] row) {
        Long id = ((Body) row[0]).id();
        LocalDate today = actor.today();
        return Schedules.view(
                row, records.since(List.of(id), Schedules.since(today)).getOrDefault(id, List.of()), today);
    }

    private Object[] body(long bodyId) {
        List<Object[]> found = records.bodies(bodyId, false);
        require(!found.isEmpty(), SharedViolation.NOT_FOUND);
        return found.get(0);
    }

    @Override
    @Query
    @Clause({"MTG-01", "MTG-03"})
    @RolesAllowed(SIGNED_IN)
    public List<ScheduleView> warnings() {
        if (actor.id() == null) {
            return List.of();
        }
        LocalDate today = actor.today();
        List<Object[]> own =
                records.bodies(null, true).stream().filter(Schedules::isOfficer).toList();
        List<Long> ids = own.stream().map(row -> ((Body) row[0]).id()).toList();
        Map<Long, List<Meeting>> held = records.since(ids, Schedules.since(today));
        return own.stream()
                .map(row -> Schedules.view(row, held.getOrDefault(((Body) row[0]).id(), List.of()), today))
                .filter(view -> view != null && view.state().isWarning())
                .toList();
    }

    @Override
    @Query
    @Clause("MTG-07")
    @RolesAllowed(KEEP_MEETINGS)
    public ClashView clashes(FindClashes query) {
        Object[] row = body(query.bodyId());
        Edition edition = (Edition) row[1];
        int notice = edition == null ? 0 : edition.rules().noticeDays();
        return planner.clashes((Body) row[0], query, notice, actor.today());
    }

    @Override
    @Query
    @Clause({"MTG-01", "MTG-03", "MTG-04"})
    @RolesAllowed(KEEP_MEETINGS)
    public YearProposal propose(WishYear wish) {
        Object[] row = body(wish.bodyId());
        Body body = (Body) row[0];
        LocalDate today = actor.today();
        AcademicYear year = new AcademicYear(wish.academicYear());
        Wanted wanted = new Wanted(year.firstDay(), year.lastDay(), wish.bodyId(), false, null, today, false);
        List<CalendarEntry> planned = entries.of(wanted, records.meetings(wanted, null)).stream()
                .map(Dated::entry)
                .filter(entry ->
                        entry.kind() != EntryKind.EVENT && entry.state().takesTime())
                .toList();
        if (row[1] == null) {
            return new YearProposal(null, planned, List.of());
        }
        List<Meeting> known =
                records.since(List.of(body.id()), Schedules.since(today)).getOrDefault(body.id(), List.of());
        return new YearProposal(
                Schedules.view(row, known, today),
                planned,
                planner.propose(body, Schedules.of(body, (Edition) row[1], known), wish, today));
    }

    @Override
    @Clause({"MTG-01", "MTG-03"})
    @RolesAllowed(KEEP_MEETINGS)
    public List<Long> planYear(PlanYear command) {
        List<Long> ids = new ArrayList<>();
        for (Instant start : new YearPlan(command.starts()).starts()) {
            String key = command.key() == null ? null : command.key() + "-" + Body.dayOf(start);
            ids.add(meetings.plan(new PlanMeeting(
                    command.bodyId(), MeetingKind.ORDINARY, null, start, command.place(), command.onlineLink(), key)));
        }
        return ids;
    }
}
