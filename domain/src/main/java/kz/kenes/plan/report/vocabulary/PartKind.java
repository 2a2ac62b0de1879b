package kz.kenes.plan.report.vocabulary;

import java.util.List;

/** What a part of an annual report is about. */
public enum PartKind {
    /** One of the 17 directions of an ОӘБ. */
    DIRECTION,
    MEETINGS,
    ATTENDANCE,
    DECISIONS,
    EXECUTION,
    PLAN,
    EVENTS,
    /** A task for the new academic year. */
    TASK;

    /** The sections that every report has, in their order. */
    public static final List<PartKind> COMMON = List.of(MEETINGS, ATTENDANCE, DECISIONS, EXECUTION, PLAN, EVENTS);
}
