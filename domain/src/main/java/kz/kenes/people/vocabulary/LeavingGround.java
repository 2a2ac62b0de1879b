package kz.kenes.people.vocabulary;

/** On which ground an employment ended, as far as rules ask for it (TRN-35). */
public enum LeavingGround {
    OWN_WISH,
    /** The employer reduced the number of posts. */
    POSTS_REDUCED,
    /** The employee did not pass the competition. */
    COMPETITION_LOST,
    /** The term of the employment contract is over. */
    TERM_ENDED,
    OTHER
}
