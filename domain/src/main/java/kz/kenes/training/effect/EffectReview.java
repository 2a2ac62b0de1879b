package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.EFFECT_SAID;
import static kz.kenes.training.effect.EffectViolation.EFFECT_TEXT_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.EFFECT_TOO_EARLY;
import static kz.kenes.training.effect.EffectViolation.NOT_LEADER;
import static kz.kenes.training.effect.EffectViolation.NOT_OWN_COURSE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A second look at a closed training some months later: what has changed at work, said by the employee and by the head. */
@Entity
@Table(name = "training_effect_review")
public class EffectReview extends DomainEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private AfterCourse course;

    @Column(name = "due_on")
    private LocalDate due;

    @Embedded
    @AttributeOverride(name = "mark", column = @Column(name = "employee_mark"))
    @AttributeOverride(name = "text", column = @Column(name = "employee_text"))
    @AttributeOverride(name = "saidOn", column = @Column(name = "employee_on"))
    private EffectWords employee;

    @Embedded
    @AttributeOverride(name = "mark", column = @Column(name = "head_mark"))
    @AttributeOverride(name = "text", column = @Column(name = "head_text"))
    @AttributeOverride(name = "saidOn", column = @Column(name = "head_on"))
    private EffectWords head;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "head_by_id")
    private Person headBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    protected EffectReview() {}

    /** @param months after the end of the course, as the setting of the year says */
    @Clause("TRN-27")
    public EffectReview(AfterCourse course, int months) {
        this.course = course;
        this.due = course.endedOn().plusMonths(months);
    }

    /** The employee says it once, from the day that was set. */
    @Clause("TRN-27")
    public void sayByEmployee(Integer mark, String text, Person by, LocalDate today) {
        require(by == course.person(), NOT_OWN_COURSE);
        require(employee == null, EFFECT_SAID);
        employee = words(mark, text, today);
    }

    /** The head says it once, from the day that was set. */
    @Clause("TRN-27")
    public void sayByHead(Integer mark, String text, Person by, LocalDate today) {
        require(course.isLedBy(by, today), NOT_LEADER);
        require(head == null, EFFECT_SAID);
        head = words(mark, text, today);
        headBy = by;
    }

    private EffectWords words(Integer mark, String text, LocalDate today) {
        require(!today.isBefore(due), EFFECT_TOO_EARLY, due);
        require(AfterCourse.said(text) != null, EFFECT_TEXT_REQUIRED);
        return new EffectWords(CourseMarks.mark(mark), AfterCourse.said(text), today);
    }

    /** @return true if both are to be asked now, once */
    @Clause("TRN-27")
    public boolean ask(LocalDate today) {
        boolean now = askedOn == null && !today.isBefore(due) && (employee == null || head == null);
        if (now) {
            askedOn = today;
        }
        return now;
    }

    public AfterCourse course() {
        return course;
    }

    /** The first day on which it can be said. */
    public LocalDate due() {
        return due;
    }

    /** Null until the employee has said it. */
    public EffectWords employee() {
        return employee;
    }

    /** Null until the head has said it. */
    public EffectWords head() {
        return head;
    }

    public Person headBy() {
        return headBy;
    }
}
