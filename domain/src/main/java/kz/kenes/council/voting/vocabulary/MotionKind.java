package kz.kenes.council.voting.vocabulary;

/** How a meeting may change its own agenda. */
public enum MotionKind {
    MOVE_ITEM,
    ADD_ITEM
}
