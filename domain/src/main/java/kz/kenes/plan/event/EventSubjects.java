package kz.kenes.plan.event;

import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** The numbered list of tasks or directions that an organiser's events serve. */
public final class EventSubjects {

    private static final int TASKS_OF_COUNCIL = 15;
    private static final int SUBJECTS_OF_REPUBLIC = 11;
    private static final int DIRECTIONS_OF_ASSOCIATION = 17;

    private EventSubjects() {}

    /**
     * The last number of the list: 15 tasks of the ОӘК, 11 subjects of the РОӘК, 17 directions of an ОӘБ, 25 lines for units.
     *
     * @param body kind of the body, or null for a unit
     */
    @Clause({"EVT-04", "EVT-06"})
    public static int last(BodyKind body) {
        if (body == null) {
            return UnitDirections.LAST;
        }
        return switch (body) {
            case REPUBLICAN_COUNCIL -> SUBJECTS_OF_REPUBLIC;
            case METHODICAL_ASSOCIATION_BY_DIRECTION -> DIRECTIONS_OF_ASSOCIATION;
            default -> TASKS_OF_COUNCIL;
        };
    }
}
