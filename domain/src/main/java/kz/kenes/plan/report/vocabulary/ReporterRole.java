package kz.kenes.plan.report.vocabulary;

import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.Clause;

/** As what somebody reports to the council. */
public enum ReporterRole {
    BUREAU_CHAIR,
    INSTITUTE_DIRECTOR,
    CHAIR_HEAD,
    UNIT_HEAD,
    /** For the own work. */
    EMPLOYEE;

    /** As what the head of a unit of that kind reports. */
    @Clause("PLN-09")
    public static ReporterRole headOf(UnitKind kind) {
        return switch (kind) {
            case INSTITUTE -> INSTITUTE_DIRECTOR;
            case CHAIR -> CHAIR_HEAD;
            default -> UNIT_HEAD;
        };
    }
}
