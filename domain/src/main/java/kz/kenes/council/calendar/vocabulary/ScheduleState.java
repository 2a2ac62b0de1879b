package kz.kenes.council.calendar.vocabulary;

/** How the meetings of a body stand towards the frequency of its edition. */
public enum ScheduleState {
    /** The edition names no number; the work plan alone decides (MTG-04). */
    BY_PLAN(false),
    /** The next ordinary meeting is planned within its term. */
    PLANNED(false),
    /** The term runs and no ordinary meeting is planned yet. */
    TO_PLAN(false),
    /** The next ordinary meeting is planned after its term. */
    PLANNED_LATE(true),
    /** The term has passed without an ordinary meeting (MTG-01). */
    OVERDUE(true),
    /** As many meetings of the calendar year as needed are held or planned. */
    ENOUGH(false),
    /** Fewer meetings of the calendar year than needed are held or planned (MTG-03). */
    TOO_FEW(true);

    private final boolean warning;

    ScheduleState(boolean warning) {
        this.warning = warning;
    }

    public boolean isWarning() {
        return warning;
    }
}
