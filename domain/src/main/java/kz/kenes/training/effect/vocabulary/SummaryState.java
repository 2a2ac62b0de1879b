package kz.kenes.training.effect.vocabulary;

/** How far the report of a unit, an institute or the university is. */
public enum SummaryState {
    DRAFT,
    /** The meeting of the unit has discussed it. */
    DISCUSSED,
    UNDER_APPROVAL,
    /** The head has signed it; it is with the one above. */
    SIGNED,
    /** A part of the report above. */
    GATHERED,
    RETURNED
}
