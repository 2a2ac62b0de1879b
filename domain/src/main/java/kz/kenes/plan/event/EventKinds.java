package kz.kenes.plan.event;

import static kz.kenes.plan.event.vocabulary.EventKind.CONFERENCE;
import static kz.kenes.plan.event.vocabulary.EventKind.CONSULTATION;
import static kz.kenes.plan.event.vocabulary.EventKind.COUNCIL;
import static kz.kenes.plan.event.vocabulary.EventKind.MASTER_CLASS;
import static kz.kenes.plan.event.vocabulary.EventKind.ROUND_TABLE;
import static kz.kenes.plan.event.vocabulary.EventKind.SEMINAR;
import static kz.kenes.plan.event.vocabulary.EventKind.TRAINING;
import static kz.kenes.plan.event.vocabulary.EventKind.WEBINAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** Which kinds of event a regulation names for whom: they are offered first, and no kind is ever forbidden. */
public final class EventKinds {

    private static final Set<InstitutionKind> OF_ORDER_253 = Set.of(
            InstitutionKind.PRESCHOOL,
            InstitutionKind.SCHOOL,
            InstitutionKind.SMALL_CLASS_SCHOOL,
            InstitutionKind.COLLEGE,
            InstitutionKind.METHODICAL_CENTRE);

    private static final List<EventKind> OF_UNITS = List.of(SEMINAR, CONFERENCE, WEBINAR, COUNCIL);
    private static final List<EventKind> OF_ASSOCIATIONS =
            List.of(SEMINAR, TRAINING, WEBINAR, MASTER_CLASS, CONFERENCE);
    private static final List<EventKind> OF_COUNCILS = List.of(CONSULTATION, COUNCIL, SEMINAR, ROUND_TABLE, CONFERENCE);
    private static final List<EventKind> OF_REPUBLIC = List.of(CONFERENCE, SEMINAR, ROUND_TABLE);

    private EventKinds() {}

    /**
     * All kinds, the usual ones first.
     *
     * @param body kind of the body that organises, or null for a unit
     * @param institution kind of its institution
     */
    @Clause({"EVT-01", "EVT-02", "EVT-03", "EVT-04", "EVT-06"})
    public static List<EventKind> offeredTo(BodyKind body, InstitutionKind institution) {
        List<EventKind> offered = new ArrayList<>(usual(body, institution));
        Stream.of(EventKind.values()).filter(kind -> !offered.contains(kind)).forEach(offered::add);
        return offered;
    }

    private static List<EventKind> usual(BodyKind body, InstitutionKind institution) {
        if (OF_ORDER_253.contains(institution)) {
            return Stream.of(EventKind.values())
                    .filter(EventKind::isCollectiveForm)
                    .toList();
        }
        if (body == null) {
            return OF_UNITS;
        }
        return switch (body) {
            case METHODICAL_ASSOCIATION_BY_DIRECTION -> OF_ASSOCIATIONS;
            case REPUBLICAN_COUNCIL -> OF_REPUBLIC;
            default -> OF_COUNCILS;
        };
    }

    /** The kinds that the associations' clause on events names, or that KPI 9 counts. */
    @Clause("EVT-04")
    public static boolean countsForAssociation(EventKind kind) {
        return OF_ASSOCIATIONS.contains(kind) || kind == ROUND_TABLE;
    }
}
