package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.CourseMarks;
import kz.kenes.training.effect.CourseReport;
import kz.kenes.training.effect.MeetingResult;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.CourseDeskEntry;
import kz.kenes.training.effect.api.CourseDeskKind;
import kz.kenes.training.effect.api.CourseRow;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.RecordMeeting;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.vocabulary.CourseAct;
import kz.kenes.training.effect.vocabulary.CourseState;

/** What follows a course. Whose step it is, is decided by the checklist itself. */
@Stateless
@UseCase
public class AfterCoursesBean implements AfterCourses {

    @Inject
    private CourseRecords courses;

    @Inject
    private CourseViews views;

    @Inject
    private CourseOffice office;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ListPage<CourseRow> list(ListQuery query) {
        return courses.list(query);
    }

    @Override
    @Query
    @Clause("TRN-27")
    @RolesAllowed(SIGNED_IN)
    public List<CourseDeskEntry> desk() {
        List<CourseDeskEntry> entries = new ArrayList<>();
        if (actor.id() != null && actor.may(PLAN_TRAINING)) {
            courses.toReport()
                    .forEach(course -> entries.add(entry(
                            course,
                            course.state() == CourseState.RETURNED
                                    ? CourseDeskKind.MEND_REPORT
                                    : CourseDeskKind.REPORT_COURSE)));
            courses.toHear().forEach(course -> entries.add(entry(course, CourseDeskKind.HEAR_REPORT)));
            office.toSay(actor.today())
                    .forEach(review -> entries.add(new CourseDeskEntry(
                            review.course().id(),
                            CourseDeskKind.SAY_EFFECT,
                            review.course().record().title(),
                            review.course().person().fullName(),
                            review.due(),
                            false)));
        }
        return entries;
    }

    private CourseDeskEntry entry(AfterCourse course, CourseDeskKind kind) {
        return new CourseDeskEntry(
                course.id(),
                kind,
                course.record().title(),
                course.person().fullName(),
                course.due(),
                course.isOverdueOn(actor.today()));
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public CourseView get(long courseId) {
        return views.of(courses.get(courseId));
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public CourseView ofItem(long itemId) {
        return views.of(courses.ofItem(itemId));
    }

    @Override
    @Clause({"TRN-05", "TRN-27"})
    @RolesAllowed(PLAN_TRAINING)
    public void report(ReportCourse command) {
        AfterCourse course = courses.seen(command.courseId(), command.version());
        CourseReport report = new CourseReport(
                command.hours(),
                command.text(),
                new CourseMarks(command.content(), command.teaching(), command.usefulness(), command.organisation()));
        CourseOffice.Brought brought = office.certificate(command);
        course.report(brought.certificate(), brought.words(), report, brought.known(), actor.person(), actor.now());
        office.tellHead(course, CourseAct.REPORTED, actor.today());
    }

    @Override
    @Clause("TRN-27")
    @RolesAllowed(PLAN_TRAINING)
    public void giveBack(long courseId, long version, String remarks) {
        AfterCourse course = courses.seen(courseId, version);
        course.giveBack(remarks, actor.person(), actor.today());
        office.tellEmployee(course, CourseAct.RETURNED);
    }

    @Override
    @Clause("TRN-27")
    @RolesAllowed(PLAN_TRAINING)
    public void meet(RecordMeeting command) {
        courses.seen(command.courseId(), command.version())
                .meet(
                        new MeetingResult(
                                command.heardOn(),
                                command.presentedOn(),
                                command.discussion(),
                                command.recommendation(),
                                command.ground(),
                                command.improvement()),
                        actor.person(),
                        actor.today());
    }

    @Override
    @Clause("TRN-28")
    @RolesAllowed(PLAN_TRAINING)
    public void linkMinutes(LinkMinutes command) {
        AfterCourse course = courses.seen(command.subjectId(), command.version());
        course.link(office.minutes(command, course.plan().unit(), actor.today()), actor.person(), actor.today());
    }

    @Override
    @Clause("TRN-28")
    @RolesAllowed(PLAN_TRAINING)
    public void close(long courseId, long version) {
        AfterCourse course = courses.seen(courseId, version);
        course.close(actor.person(), actor.now(), actor.today());
        office.lookAgain(course);
        office.tellEmployee(course, CourseAct.CLOSED);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent certificate(long courseId) {
        AfterCourse course = courses.get(courseId);
        require(course.certificate() != null, SharedViolation.NOT_FOUND);
        return office.file(course.certificate().file());
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent minutes(long courseId) {
        AfterCourse course = courses.get(courseId);
        require(course.minutes() != null && course.minutes().file() != null, SharedViolation.NOT_FOUND);
        return office.file(course.minutes().file());
    }
}
