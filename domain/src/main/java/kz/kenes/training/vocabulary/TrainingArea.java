package kz.kenes.training.vocabulary;

/** The six areas in which staff raise their professional level, in the order of the procedure (TRN-02). */
public enum TrainingArea {
    THEORY,
    TEACHING_MASTERY,
    UPBRINGING,
    METHODICAL_SUPPORT,
    TECHNICAL_MEANS,
    RESEARCH
}
