package kz.kenes.council.vocabulary;

/** Life of a composition: drafted, proposed by the chair, approved, returned. */
public enum CompositionState {
    DRAFT,
    PROPOSED,
    APPROVED,
    RETURNED
}
