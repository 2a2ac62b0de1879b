package kz.kenes.training.api;

/** What the reader may do next with the schedules below an institute. */
public enum InstituteAction {
    COMPOSE,
    RETURN_UNIT,
    DELIVER
}
