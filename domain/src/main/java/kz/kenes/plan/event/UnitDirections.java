package kz.kenes.plan.event;

import kz.kenes.shared.Clause;

/** The directions of methodical work of units by order 488, clause 9. Two of its 25 lines say the same. */
public final class UnitDirections {

    public static final int LAST = 25;
    private static final int THEMATIC_EVENTS = 21;
    private static final int THEMATIC_EVENTS_AGAIN = 23;

    private UnitDirections() {}

    /** The line under which a direction is kept: 23 repeats 21, so both count as one. */
    @Clause("EVT-06")
    public static int counted(int direction) {
        return direction == THEMATIC_EVENTS_AGAIN ? THEMATIC_EVENTS : direction;
    }
}
