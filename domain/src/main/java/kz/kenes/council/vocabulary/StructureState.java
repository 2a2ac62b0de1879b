package kz.kenes.council.vocabulary;

/** Life of a structure of an association: drafted by its secretary, proposed, approved by its chair or returned. */
public enum StructureState {
    DRAFT,
    PROPOSED,
    APPROVED,
    RETURNED
}
