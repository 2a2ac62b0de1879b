package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.COURSE_TEXT_REQUIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import kz.kenes.shared.Clause;
import kz.kenes.training.TrainingViolation;

/** What an employee says about a course: the hours got, what was learnt, and the marks for the course. */
@Embeddable
public class CourseReport implements Serializable {

    @Column(name = "hours_gained")
    private Integer hours;

    @Column(name = "course_text")
    private String text;

    @Embedded
    private CourseMarks marks;

    protected CourseReport() {}

    /** @param hours academic hours as the certificate says */
    @Clause("TRN-27")
    public CourseReport(int hours, String text, CourseMarks marks) {
        require(hours > 0, TrainingViolation.HOURS_NOT_POSITIVE);
        require(AfterCourse.said(text) != null, COURSE_TEXT_REQUIRED);
        this.hours = hours;
        this.text = AfterCourse.said(text);
        this.marks = marks;
    }

    /** Academic hours. */
    public int hours() {
        return hours;
    }

    public String text() {
        return text;
    }

    public CourseMarks marks() {
        return marks;
    }
}
