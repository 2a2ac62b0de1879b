package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.api.MinutesChoice;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.CourseReport;
import kz.kenes.training.effect.MeetingResult;
import kz.kenes.training.effect.api.CourseAction;
import kz.kenes.training.effect.api.CourseReportView;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.LinkedMinutes;
import kz.kenes.training.effect.api.MeetingView;
import kz.kenes.training.effect.api.PointView;
import kz.kenes.training.effect.vocabulary.CheckPoint;
import kz.kenes.training.effect.vocabulary.CourseState;

/** What the page of a course shows. */
@Dependent
class CourseViews {

    @Inject
    private CourseRecords courses;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    CourseView of(AfterCourse course) {
        TrainingRecord record = course.record();
        Unit unit = course.plan().unit();
        Set<CourseAction> actions = actions(course);
        return new CourseView(
                course.id(),
                course.version(),
                course.plan().id(),
                course.person().id(),
                course.person().fullName(),
                unit.id(),
                unit.name().toLocalized(),
                record.title(),
                record.provider(),
                record.hours(),
                course.endedOn(),
                course.due(),
                course.state(),
                course.isOverdueOn(actor.today()),
                course.remarks(),
                report(course),
                meeting(course.meeting()),
                minutes(course.minutes()),
                course.closedBy() == null ? null : course.closedBy().fullName(),
                course.closedAt(),
                course.wasLate(),
                points(course),
                actions.contains(CourseAction.LINK_MINUTES)
                        ? choices(unit, course.endedOn().getYear())
                        : List.of(),
                actions);
    }

    private CourseReportView report(AfterCourse course) {
        CourseReport report = course.report();
        if (report == null) {
            return null;
        }
        return new CourseReportView(
                course.certificate().number(),
                course.certificate().holder(),
                files.get(course.certificate().file()).name(),
                course.certificate().isConfirmed(),
                report.hours(),
                report.text(),
                report.marks().content(),
                report.marks().teaching(),
                report.marks().usefulness(),
                report.marks().organisation(),
                report.marks().averageInTenths(),
                course.reportedAt());
    }

    private static MeetingView meeting(MeetingResult result) {
        return result == null
                ? null
                : new MeetingView(
                        result.heardOn(),
                        result.presentedOn(),
                        result.discussion(),
                        result.recommendation(),
                        result.ground(),
                        result.improvement());
    }

    static LinkedMinutes minutes(UnitMinutes minutes) {
        return minutes == null
                ? null
                : new LinkedMinutes(minutes.minutes(), minutes.number(), minutes.heldOn(), minutes.file() != null);
    }

    private static List<PointView> points(AfterCourse course) {
        Set<CheckPoint> missing = course.missing();
        List<PointView> points = new ArrayList<>();
        for (CheckPoint point : CheckPoint.values()) {
            points.add(new PointView(point, !missing.contains(point)));
        }
        return points;
    }

    /** Signed minutes in Kenes of which one can be linked. */
    List<MinutesChoice> choices(Unit unit, int year) {
        List<MinutesChoice> choices = new ArrayList<>();
        courses.minutes(unit, year)
                .forEach(minutes -> choices.add(new MinutesChoice(
                        minutes.id(), minutes.body().name().toLocalized(), minutes.number(), minutes.date())));
        return choices;
    }

    private Set<CourseAction> actions(AfterCourse course) {
        Set<CourseAction> actions = EnumSet.noneOf(CourseAction.class);
        Person me = actor.personIfAny();
        if (me == null || !actor.may(PLAN_TRAINING)) {
            return actions;
        }
        boolean reported = course.state() == CourseState.REPORTED;
        if (me == course.person() && (course.state() == CourseState.OPEN || course.state() == CourseState.RETURNED)) {
            actions.add(CourseAction.REPORT);
        }
        if (reported && course.isLedBy(me, actor.today())) {
            actions.addAll(EnumSet.of(
                    CourseAction.GIVE_BACK, CourseAction.MEET, CourseAction.LINK_MINUTES, CourseAction.CLOSE));
        }
        return actions;
    }
}
