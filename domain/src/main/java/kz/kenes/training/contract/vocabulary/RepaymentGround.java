package kz.kenes.training.contract.vocabulary;

/** Why the sum of a training is due, or why nothing is (TRN-35). */
public enum RepaymentGround {
    /** The employee still works. */
    STILL_EMPLOYED(false),
    /** The contract has no clause on repayment. */
    NO_CLAUSE(false),
    /** The three years have passed. */
    TERM_SERVED(false),
    /** Early, by own wish: the whole sum. */
    LEFT_BY_OWN_WISH(true),
    /** The employer has reduced posts. */
    POSTS_REDUCED(false),
    /** The employee has not passed the competition. */
    COMPETITION_LOST(false),
    /** Any other ground of the employer or of the law. */
    OTHER_GROUND(false),
    /** The work has ended early, and nobody has said why. */
    GROUND_UNKNOWN(false);

    private final boolean due;

    RepaymentGround(boolean due) {
        this.due = due;
    }

    public boolean isDue() {
        return due;
    }
}
