package kz.kenes.council.group.api;

/** What the caller may do with a working group now. */
public enum GroupAction {
    GIVE_TASK,
    REPORT,
    EXTEND,
    RECOMPOSE,
    INCLUDE,
    GIVE_BACK,
    FINISH,
    DISSOLVE
}
