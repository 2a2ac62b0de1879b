package kz.kenes.training.effect.api;

/** What the reader can do after a course. */
public enum CourseAction {
    REPORT,
    GIVE_BACK,
    MEET,
    LINK_MINUTES,
    CLOSE
}
