package kz.kenes.council.board.vocabulary;

/** What is put on the information platform. */
public enum BoardPostKind {
    MESSAGE,
    MATERIAL,
    /** A draft for comments until a day. */
    DRAFT
}
