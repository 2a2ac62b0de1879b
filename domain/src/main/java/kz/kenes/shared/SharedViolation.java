package kz.kenes.shared;

/** Refusals that any feature may meet. No clause states them; they protect the caller and the data. */
public enum SharedViolation implements Violation {
    /** What was asked for does not exist or is not the caller's to see; the two are never told apart. */
    NOT_FOUND,
    /** Somebody else has changed it since the caller read it. */
    STALE,
    /** The caller may not do this, or not here. */
    NOT_ALLOWED,
    /** The account is disabled or its password was changed since the sign-in. */
    SIGNED_OUT,
    /** The same thing is stored already. */
    DUPLICATE,
    /** It is named by something else and cannot go. */
    IN_USE,
    /** Somebody else works on it at this very moment. */
    BUSY,
    /** A text is longer than can be stored. */
    TOO_LONG,
    /** Bigger than may be stored; argument: the greatest size. */
    TOO_LARGE,
    /** A value is missing or wrong; arguments: the field by its name in the command, and what is wrong, for each such value. */
    INVALID_INPUT,
    /** An error of Kenes itself; argument: the number under which the log tells more. */
    UNEXPECTED;

    @Override
    public String clause() {
        return "";
    }
}
