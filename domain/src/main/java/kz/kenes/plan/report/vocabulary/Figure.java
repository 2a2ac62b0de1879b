package kz.kenes.plan.report.vocabulary;

/** A number of an annual report. */
public enum Figure {
    MEETINGS_HELD(PartKind.MEETINGS),
    MEETINGS_EXTRAORDINARY(PartKind.MEETINGS),
    /** Called off, or without a quorum. */
    MEETINGS_NOT_HELD(PartKind.MEETINGS),
    /** Seats taken at the meetings held, of all seats. */
    ATTENDANCE(PartKind.ATTENDANCE),
    /** The meetings that a member attended, of those to which he or she belonged. */
    MEMBER(PartKind.ATTENDANCE),
    ITEMS(PartKind.DECISIONS),
    PROPOSALS(PartKind.DECISIONS),
    BALLOTS(PartKind.DECISIONS),
    VOTES(PartKind.DECISIONS),
    DECISIONS(PartKind.DECISIONS),
    DECISIONS_BINDING(PartKind.DECISIONS),
    RECOMMENDATIONS(PartKind.DECISIONS),
    EXTRACTS(PartKind.DECISIONS),
    /** Tasks that decisions of the year gave. */
    TASKS(PartKind.EXECUTION),
    TASKS_IN_TIME(PartKind.EXECUTION),
    TASKS_LATE(PartKind.EXECUTION),
    TASKS_OPEN(PartKind.EXECUTION),
    TASKS_OVERDUE(PartKind.EXECUTION),
    PLAN_LINES(PartKind.PLAN),
    /** Lines of the plan done, of all. */
    PLAN_DONE(PartKind.PLAN),
    PLAN_UNDONE(PartKind.PLAN),
    EVENTS(PartKind.EVENTS),
    PARTICIPANTS(PartKind.EVENTS),
    /** Events of an ОӘБ that count for indicator 9. */
    QUALITY_EVENTS(PartKind.EVENTS);

    private final PartKind section;

    Figure(PartKind section) {
        this.section = section;
    }

    /** The section in which it stands. */
    public PartKind section() {
        return section;
    }

    /** True where there is one number for each member rather than one for all. */
    public boolean isPerMember() {
        return this == MEMBER;
    }
}
