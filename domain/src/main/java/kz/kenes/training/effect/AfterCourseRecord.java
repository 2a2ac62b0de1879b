package kz.kenes.training.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.vocabulary.CourseState;

/** What is known about what follows a course; {@link AfterCourse} says what may be done with it. */
@MappedSuperclass
public abstract class AfterCourseRecord extends DomainEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    TrainingRecord record;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "due_on")
    LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_state")
    CourseState state = CourseState.OPEN;

    String remarks;

    @Embedded
    Certificate certificate;

    @Embedded
    CourseReport report;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Embedded
    MeetingResult meeting;

    @Embedded
    UnitMinutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by_id")
    Person closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "reminded_on")
    LocalDate remindedOn;

    @Column(name = "escalated_on")
    LocalDate escalatedOn;

    public TrainingRecord record() {
        return record;
    }

    public IndividualPlan plan() {
        return record.item().plan();
    }

    public Person person() {
        return record.person();
    }

    /** Last day of the course. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Last day of the term. */
    public LocalDate due() {
        return due;
    }

    public CourseState state() {
        return state;
    }

    /** Why the report was given back, or null. */
    public String remarks() {
        return remarks;
    }

    /** Null until the employee has reported. */
    public Certificate certificate() {
        return certificate;
    }

    public CourseReport report() {
        return report;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** Null until the meeting has done something about it. */
    public MeetingResult meeting() {
        return meeting;
    }

    public UnitMinutes minutes() {
        return minutes;
    }

    public Person closedBy() {
        return closedBy;
    }

    /** Null until it is closed. */
    public Instant closedAt() {
        return closedAt;
    }
}
