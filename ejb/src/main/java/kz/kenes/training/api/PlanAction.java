package kz.kenes.training.api;

/** What the reader may do next with a plan and its trainings. */
public enum PlanAction {
    CHANGE,
    HAND_IN,
    TAKE_BACK,
    GIVE_BACK,
    APPROVE_JUSTIFICATION,
    COMPLETE,
    MISS
}
