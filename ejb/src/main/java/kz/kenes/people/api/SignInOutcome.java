package kz.kenes.people.api;

/** How an attempt to sign in ended. */
public enum SignInOutcome {
    /** Right: the page may sign the person in at the server. */
    ACCEPTED,
    /** Unknown name, wrong password or closed account; the three are never told apart. */
    WRONG,
    /** Too many wrong passwords. */
    LOCKED
}
