package kz.kenes.approval.vocabulary;

/** Within what an actor is found; each submission says which body, unit, institution or person that is. */
public enum ActorScope {
    /** The body to which the subject belongs. */
    BODY,
    /** The body above, or another one that has to be heard. */
    UPPER_BODY,
    INSTITUTION,
    /** The unit to which the subject belongs. */
    UNIT,
    /** The unit above, or another one that has to be heard. */
    UPPER_UNIT,
    MEETING,
    PERSON
}
