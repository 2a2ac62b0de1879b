package kz.kenes.plan.report.vocabulary;

import java.util.List;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** To whom a body answers with its annual report. */
public enum Recipient {
    ACADEMIC_COUNCIL,
    /** The Chair of the Board – Rector. */
    RECTOR,
    /** The body above. */
    UPPER_BODY,
    /** The national centre for the development of higher education, which has no account here. */
    NATIONAL_CENTRE;

    /**
     * The ОӘК answers to the Academic Council and the Rector, its committees and bureaus to the ОӘК, an ОӘБ to the national
     * centre; nobody is named for the others.
     */
    @Clause({"CNL-07", "PLN-13"})
    public static List<Recipient> of(BodyKind kind) {
        return switch (kind) {
            case EDUCATIONAL_METHODICAL_COUNCIL -> List.of(ACADEMIC_COUNCIL, RECTOR);
            case COUNCIL_COMMITTEE, INSTITUTE_BUREAU -> List.of(UPPER_BODY);
            case METHODICAL_ASSOCIATION_BY_DIRECTION -> List.of(NATIONAL_CENTRE);
            default -> List.of();
        };
    }

    /** True where somebody confirms the receipt here. */
    public boolean confirms() {
        return this != NATIONAL_CENTRE;
    }
}
