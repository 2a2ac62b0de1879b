package kz.kenes.training.effect.vocabulary;

/** What happened after a course, as far as somebody is told of it. */
public enum CourseAct {
    REPORTED,
    RETURNED,
    CLOSED,
    /** The month comes to its end. */
    REMINDED,
    /** The month has passed. */
    OVERDUE,
    /** Some months later: what has changed at work? */
    EFFECT_ASKED
}
