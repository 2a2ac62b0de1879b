package kz.kenes.council.execution.service;

/** Tasks counted by how they stand to their term, in the database as {@code DecisionTask.timelinessOn} says it. */
final class Counted {

    private static final String STATE = "kz.kenes.council.execution.vocabulary.TaskState.";

    /** The condition that a task {@code t} is still to be carried out. */
    static final String OPEN = "t.state in (" + STATE + "ASSIGNED, " + STATE + "IN_PROGRESS, " + STATE + "RETURNED)";

    /** The condition that something may still happen to a task {@code t}. */
    static final String ALIVE = "t.state not in (" + STATE + "ACCEPTED, " + STATE + "WITHDRAWN)";

    /** The condition that a task {@code t} is overdue {@code :today}. */
    static final String OVERDUE = "(" + OPEN + " and t.due < :today)";

    /** Done in time, done late, open, overdue of tasks {@code t} on {@code :today}. */
    static final String EXPRESSIONS = sum("t.state = " + STATE + "ACCEPTED and t.reportedOn <= t.due") + ", "
            + sum("t.state = " + STATE + "ACCEPTED and t.reportedOn > t.due") + ", "
            + sum(ALIVE + " and (t.state = " + STATE + "REPORTED or t.due >= :today)") + ", " + sum(OVERDUE);

    private Counted() {}

    private static String sum(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }

    /** A sum over nothing is null. */
    static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
