package kz.kenes.council.group.api;

/** What may wait for a person in the work of groups. */
public enum GroupDeskKind {
    DO_TASK,
    REPORT,
    CONSIDER_REPORT
}
