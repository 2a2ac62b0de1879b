package kz.kenes.search.vocabulary;

/** What may be found; in brackets, whose id leads to its page. */
public enum FindKind {
    /** A collegial body (body). */
    BODY,
    /** A meeting (meeting). */
    MEETING,
    /** An item of an agenda with its draft decision (meeting). */
    AGENDA_ITEM,
    /** A recorded decision (meeting). */
    DECISION,
    /** What signed minutes say about an item (minutes). */
    MINUTES,
    /** A file attached to an item, with the words inside it (meeting). */
    MATERIAL,
    /** A nonconformity of the journal (nonconformity). */
    NONCONFORMITY,
    /** A corrective action (nonconformity). */
    CORRECTIVE_ACTION,
    /** A record of control, such as an internal audit (control). */
    CONTROL,
    /** A risk of the register (risk). */
    RISK
}
