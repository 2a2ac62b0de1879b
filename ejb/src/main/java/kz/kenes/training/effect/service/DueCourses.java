package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.EffectReview;
import kz.kenes.training.effect.vocabulary.CourseAct;
import kz.kenes.training.effect.vocabulary.CourseState;

/** Reminds whoever is next after a course when the month comes to its end; once it has passed, the head learns of it too. */
@Dependent
public class DueCourses {

    private static final int LOOKED_AHEAD = 31;

    @Inject
    private CourseRecords courses;

    @Inject
    private CourseOffice office;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private Clock clock;

    /** @return of how many courses somebody was told */
    @Clause("TRN-27")
    public int tell() {
        LocalDate today = LocalDate.now(clock);
        int told = 0;
        for (AfterCourse course : courses.dueBy(today.plusDays(LOOKED_AHEAD))) {
            if (course.remind(today)) {
                office.tell(course, CourseAct.REMINDED, next(course, today));
                told++;
            } else if (course.escalate(today)) {
                List<Long> persons = new ArrayList<>(CourseOffice.heads(course, today));
                if (course.state() != CourseState.REPORTED) {
                    persons.add(course.person().id());
                }
                office.tell(course, CourseAct.OVERDUE, persons);
                told++;
            }
        }
        return told + ask(today);
    }

    private int ask(LocalDate today) {
        int told = 0;
        for (EffectReview review : reviews.toAsk(today)) {
            if (review.ask(today)) {
                office.askForEffect(review.course(), today);
                told++;
            }
        }
        return told;
    }

    /** Whose turn it is. */
    private static List<Long> next(AfterCourse course, LocalDate today) {
        return course.state() == CourseState.REPORTED
                ? CourseOffice.heads(course, today)
                : List.of(course.person().id());
    }
}
