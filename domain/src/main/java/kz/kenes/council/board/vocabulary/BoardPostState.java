package kz.kenes.council.board.vocabulary;

/** Whether something on the information platform may be commented on. */
public enum BoardPostState {
    OPEN,
    CLOSED,
    /** Taken off by the secretary; the author and the secretary still see it with the reason. */
    REMOVED
}
