package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.HELD_BEFORE_END;
import static kz.kenes.training.effect.EffectViolation.HELD_IN_FUTURE;
import static kz.kenes.training.effect.EffectViolation.RECOMMENDATION_UNFOUNDED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.vocabulary.CheckPoint;
import kz.kenes.training.effect.vocabulary.Recommendation;

/** What the unit has done at its meeting about a course; any part of it may still be missing. */
@Embeddable
public class MeetingResult implements Serializable {

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "presented_on")
    private LocalDate presentedOn;

    private String discussion;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    @Column(name = "recommendation_ground")
    private String ground;

    private String improvement;

    protected MeetingResult() {}

    /**
     * @param heardOn day on which the report was heard, or null
     * @param presentedOn day on which the new skills were shown, or null
     * @param discussion what was found about the results, or null
     * @param recommendation whether to recommend the employee at an attestation, or null
     * @param ground why
     * @param improvement what is to be improved, or null
     */
    @Clause("TRN-27")
    public MeetingResult(
            LocalDate heardOn,
            LocalDate presentedOn,
            String discussion,
            Recommendation recommendation,
            String ground,
            String improvement) {
        this.heardOn = heardOn;
        this.presentedOn = presentedOn;
        this.discussion = AfterCourse.said(discussion);
        this.recommendation = recommendation;
        this.ground = AfterCourse.said(ground);
        this.improvement = AfterCourse.said(improvement);
        require(recommendation == null || this.ground != null, RECOMMENDATION_UNFOUNDED);
    }

    @Clause("TRN-27")
    void requireBetween(LocalDate courseEnd, LocalDate today) {
        requireBetween(heardOn, courseEnd, today);
        requireBetween(presentedOn, courseEnd, today);
    }

    static void requireBetween(LocalDate day, LocalDate courseEnd, LocalDate today) {
        require(day == null || !day.isBefore(courseEnd), HELD_BEFORE_END, courseEnd);
        require(day == null || !day.isAfter(today), HELD_IN_FUTURE);
    }

    /** Hearing and presenting are alternatives; one is enough. */
    @Clause("TRN-28")
    Set<CheckPoint> done() {
        Set<CheckPoint> done = EnumSet.noneOf(CheckPoint.class);
        add(done, CheckPoint.HEARING, heardOn != null || presentedOn != null);
        add(done, CheckPoint.DISCUSSION, discussion != null);
        add(done, CheckPoint.RECOMMENDATION, recommendation != null);
        add(done, CheckPoint.IMPROVEMENT, improvement != null);
        return done;
    }

    private static void add(Set<CheckPoint> done, CheckPoint point, boolean isDone) {
        if (isDone) {
            done.add(point);
        }
    }

    /** Day on which the report was heard, or null. */
    public LocalDate heardOn() {
        return heardOn;
    }

    /** Day on which the new skills were shown, or null. */
    public LocalDate presentedOn() {
        return presentedOn;
    }

    public String discussion() {
        return discussion;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    /** Why the meeting decided so about the recommendation. */
    public String ground() {
        return ground;
    }

    public String improvement() {
        return improvement;
    }
}
