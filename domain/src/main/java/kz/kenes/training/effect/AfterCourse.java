package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.MINUTES_MISSING;
import static kz.kenes.training.effect.EffectViolation.NOT_LEADER;
import static kz.kenes.training.effect.EffectViolation.NOT_OWN_COURSE;
import static kz.kenes.training.effect.EffectViolation.POINTS_MISSING;
import static kz.kenes.training.effect.EffectViolation.REMARKS_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.WRONG_STATE;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.vocabulary.CheckPoint;
import kz.kenes.training.effect.vocabulary.CourseState;

/** What a unit has to do within a month after a course of its employee, and what of it is done. */
@Entity
@Table(name = "after_course")
public class AfterCourse extends AfterCourseRecord {

    /** How many days before the end of the month somebody is reminded. */
    static final int REMINDED_DAYS_BEFORE = 7;

    protected AfterCourse() {}

    /**
     * Opens the checklist of a training that is done.
     *
     * @param record of a training that a plan of the employee foresaw
     */
    @Clause("TRN-27")
    public AfterCourse(TrainingRecord record) {
        this.record = record;
        this.endedOn = record.endedOn();
        this.due = endedOn.plusMonths(1);
    }

    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * The employee reports on the course and proves it.
     *
     * @param read what can be read in the file of the certificate
     * @param known whoever has brought the same file as a certificate before
     */
    @Clause({"TRN-05", "TRN-27"})
    public void report(
            Certificate proof,
            CertificateWords read,
            CourseReport words,
            Collection<Person> known,
            Person by,
            Instant now) {
        require(by == person(), NOT_OWN_COURSE);
        requireState(EnumSet.of(CourseState.OPEN, CourseState.RETURNED));
        proof.requireOf(by, known);
        proof.requireNamed(by, read);
        certificate = proof;
        report = words;
        record.gained(words.hours());
        reportedAt = now;
        remarks = null;
        state = CourseState.REPORTED;
    }

    /** The head does not take the report as it is. */
    @Clause("TRN-27")
    public void giveBack(String why, Person by, LocalDate today) {
        requireLeader(by, today);
        requireState(EnumSet.of(CourseState.REPORTED));
        require(said(why) != null, REMARKS_REQUIRED);
        remarks = said(why);
        state = CourseState.RETURNED;
    }

    /** What the meeting of the unit has done about the course; whatever is still missing can be said later. */
    @Clause("TRN-27")
    public void meet(MeetingResult result, Person by, LocalDate today) {
        requireLeader(by, today);
        requireState(EnumSet.of(CourseState.REPORTED));
        result.requireBetween(endedOn, today);
        meeting = result;
    }

    /** Links the signed minutes of that meeting. */
    @Clause({"TRN-27", "TRN-28"})
    public void link(UnitMinutes signed, Person by, LocalDate today) {
        requireLeader(by, today);
        requireState(EnumSet.of(CourseState.REPORTED));
        MeetingResult.requireBetween(signed.heldOn(), endedOn, today);
        minutes = signed;
    }

    /** Everything is done; later than the term as well, and it stays known that it was late. */
    @Clause("TRN-28")
    public void close(Person by, Instant now, LocalDate today) {
        requireLeader(by, today);
        requireState(EnumSet.of(CourseState.REPORTED));
        List<CheckPoint> missing = List.copyOf(missing());
        require(!missing.equals(List.of(CheckPoint.MINUTES)), MINUTES_MISSING);
        require(missing.isEmpty(), POINTS_MISSING, missing.size(), missing.isEmpty() ? "" : missing.get(0));
        closedBy = by;
        closedAt = now;
        closedOn = today;
        state = CourseState.CLOSED;
    }

    private void requireState(Set<CourseState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    private void requireLeader(Person by, LocalDate today) {
        require(isLedBy(by, today), NOT_LEADER);
    }

    /**
     * The head of the unit or of the one above, never the employee; for a head above whom nobody stands, the keeper of the unit's
     * schedule.
     */
    @Clause({"ORG-16", "TRN-28"})
    public boolean isLedBy(Person by, LocalDate day) {
        return leads(plan(), by, day);
    }

    static boolean leads(IndividualPlan plan, Person by, LocalDate day) {
        if (by == null || by == plan.person()) {
            return false;
        }
        boolean topmost = plan.unit().parentOn(day).isEmpty() && plan.isUnderHead(plan.person(), day);
        return plan.isUnderHead(by, day)
                || topmost && plan.schedule() != null && plan.schedule().keeper() == by;
    }

    @Clause("TRN-28")
    public Set<CheckPoint> missing() {
        Set<CheckPoint> missing = EnumSet.allOf(CheckPoint.class);
        if (report != null && state != CourseState.RETURNED) {
            missing.remove(CheckPoint.REPORT);
        }
        if (meeting != null) {
            missing.removeAll(meeting.done());
        }
        if (minutes != null) {
            missing.remove(CheckPoint.MINUTES);
        }
        return missing;
    }

    /** True from the day after the term until it is closed. */
    @Clause("TRN-27")
    public boolean isOverdueOn(LocalDate day) {
        return state != CourseState.CLOSED && day.isAfter(due);
    }

    /** True if it was closed after the term. */
    @Clause("TRN-27")
    public boolean wasLate() {
        return closedOn != null && closedOn.isAfter(due);
    }

    /** @return true if somebody is to be reminded now, once */
    @Clause("TRN-27")
    public boolean remind(LocalDate today) {
        boolean near = state != CourseState.CLOSED
                && remindedOn == null
                && !today.isAfter(due)
                && !today.isBefore(due.minusDays(REMINDED_DAYS_BEFORE));
        if (near) {
            remindedOn = today;
        }
        return near;
    }

    /** @return true if the head is to learn now that the term has passed, once */
    @Clause("TRN-27")
    public boolean escalate(LocalDate today) {
        boolean passed = isOverdueOn(today) && escalatedOn == null;
        if (passed) {
            escalatedOn = today;
        }
        return passed;
    }
}
