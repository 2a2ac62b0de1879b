package kz.kenes.regulation.vocabulary;

import java.util.Arrays;
import java.util.List;

/** The lists that say what a body is there for; its work is linked to their entries (CNL-08, CNL-23, CNL-40). */
public enum RemitKind {
    /** The 15 tasks of the ОӘК. */
    COUNCIL_TASK(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, true, true),
    /** The 11 subjects of the РОӘК. */
    REPUBLICAN_SUBJECT(BodyKind.REPUBLICAN_COUNCIL, true, true),
    /** The 3 main tasks of an ОӘБ. */
    ASSOCIATION_TASK(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, false, false),
    /** The 17 directions of an ОӘБ. */
    ASSOCIATION_DIRECTION(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, false, true);

    private final BodyKind body;
    private final boolean onAgenda;
    private final boolean inPlan;

    RemitKind(BodyKind body, boolean onAgenda, boolean inPlan) {
        this.body = body;
        this.onAgenda = onAgenda;
        this.inPlan = inPlan;
    }

    /** The lists of a kind of body; none for most. */
    public static List<RemitKind> of(BodyKind body) {
        return Arrays.stream(values()).filter(kind -> kind.body == body).toList();
    }

    /** The kind of body whose list it is. */
    public BodyKind body() {
        return body;
    }

    /** Every item of an agenda of the body names at least one entry. */
    public boolean isNeededOnAgenda() {
        return onAgenda;
    }

    /** Every line of a work plan of the body names at least one entry. */
    public boolean isNeededInPlan() {
        return inPlan;
    }
}
