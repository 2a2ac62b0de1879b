package kz.kenes.council.vocabulary;

/** Who takes part in a meeting without a seat (MTG-36). */
public enum GuestKind {
    GUEST,
    FOREIGN_PARTNER,
    /** An employer or another organisation with an interest. */
    STAKEHOLDER
}
