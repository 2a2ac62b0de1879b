package kz.kenes.quality.vocabulary;

/** The five methods by which the training of staff is controlled, in the order of the procedure (TRN-24). */
public enum ControlMethod {
    MEETING,
    TEACHING_QUALITY,
    INTERNAL_AUDIT,
    ACCOUNTABILITY,
    HR_REQUEST
}
