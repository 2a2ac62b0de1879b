package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.api.AnswerMeeting;
import kz.kenes.council.calendar.api.Answers;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.OpenMeetings;
import kz.kenes.council.calendar.api.PlanYear;
import kz.kenes.council.calendar.api.ProposedMeeting;
import kz.kenes.council.calendar.api.WishYear;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;

/** The academic year of the three bodies: what the frequency asks for is planned, members answer, and two people want to listen. */
@ApplicationScoped
class DemoCalendar {

    private static final String PLACE = "Алматы, Шевченко көшесі, 97, 201-аудитория";

    @EJB
    private Calendars calendars;

    @EJB
    private Answers answers;

    @EJB
    private OpenMeetings openMeetings;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    @Inject
    private Clock clock;

    void tell() {
        LocalDate today = LocalDate.now(clock);
        planned(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, DemoSitting.SECRETARY, today);
        planned(BodyKind.REPUBLICAN_COUNCIL, "rsecretary", today);
        byPlan(today);
        for (long meeting : actors.as("teacher", () -> openMeetings.list()).stream()
                .map(row -> row.id())
                .toList()) {
            answered(meeting);
            actors.as("teacher", () -> openMeetings.register(meeting, null));
            actors.as("hroffice", () -> openMeetings.register(meeting, "Персоналды басқару қызметі"));
        }
    }

    /** What Kenes proposes for the rest of the academic year. */
    private void planned(BodyKind kind, String secretary, LocalDate today) {
        long body = records.body(kind).id();
        actors.as(secretary, () -> {
            List<Instant> starts = calendars
                    .propose(new WishYear(
                            body, AcademicYear.of(today).start(), DayOfWeek.WEDNESDAY, LocalTime.of(15, 0)))
                    .proposed()
                    .stream()
                    .map(ProposedMeeting::start)
                    .toList();
            if (!starts.isEmpty()) {
                calendars.planYear(new PlanYear(body, starts, PLACE, null, "demo-year"));
            }
        });
    }

    /** The association meets as its own plan says. */
    private void byPlan(LocalDate today) {
        long body = records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id();
        List<Instant> starts = List.of(at(today.plusWeeks(6)), at(today.plusWeeks(16)));
        actors.as(
                "asecretary",
                () -> calendars.planYear(
                        new PlanYear(body, starts, PLACE, "https://meet.alt.edu.kz/association", "demo-year")));
    }

    private static Instant at(LocalDate day) {
        return DemoStory.wednesdayAfter(day).atTime(11, 0).atZone(Body.ZONE).toInstant();
    }

    /** Most come, one joins from afar, one cannot; the rest have not answered yet. */
    private void answered(long meeting) {
        for (String member :
                List.of("uchair", "usecretary", "umember1", "umember2", "umember5", "umember6", "umember7")) {
            answer(member, meeting, AnswerChoice.YES, null);
        }
        for (int number = 8; number <= 13; number++) {
            answer("umember" + number, meeting, AnswerChoice.YES, null);
        }
        answer("umember14", meeting, AnswerChoice.REMOTE, null);
        answer("umember3", meeting, AnswerChoice.NO, "Іссапар");
    }

    private void answer(String member, long meeting, AnswerChoice choice, String reason) {
        actors.as(member, () -> answers.answer(new AnswerMeeting(meeting, choice, reason)));
    }
}
