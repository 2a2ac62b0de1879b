package kz.kenes.council;

import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** To whom the council of a university answers: to its academic council and to its rector, who read plans, reports and minutes. */
public final class Accountability {

    private Accountability() {}

    /** True for a body that answers to the academic council and to the Chair of the Board – Rector. */
    @Clause("CNL-07")
    public static boolean isOwedBy(Body body) {
        return body.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    }

    /** True if the members of the one body read what the other plans, reports and records. */
    @Clause("CNL-07")
    public static boolean isOwedTo(Body reader, Body body) {
        return isOwedBy(body)
                && reader.kind() == BodyKind.ACADEMIC_COUNCIL
                && reader.institution() == body.institution();
    }
}
