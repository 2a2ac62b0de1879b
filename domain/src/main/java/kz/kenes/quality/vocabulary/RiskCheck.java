package kz.kenes.quality.vocabulary;

/** What Kenes itself looks up about the measures of a risk. */
public enum RiskCheck {
    /** The schedule is approved before its year begins (QUA-03). */
    TIMELY_SCHEDULE,
    /** The training stands in the development plan (QUA-03). */
    DEVELOPMENT_PLAN,
    /** What the trainings have brought is monitored (QUA-04). */
    EFFECT_MONITORING,
    /** Trained employees whose work comes to an end (QUA-05). */
    LEAVING_STAFF
}
