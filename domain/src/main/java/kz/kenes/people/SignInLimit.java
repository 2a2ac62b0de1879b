package kz.kenes.people;

import java.time.Duration;

/** How many wrong passwords are borne, and how long an account is locked then: twice as long each time, up to a day. */
public final class SignInLimit {

    public static final int ATTEMPTS = 5;
    public static final Duration WINDOW = Duration.ofMinutes(15);
    public static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    public static final Duration LONGEST_LOCK = Duration.ofDays(1);

    private static final int DOUBLINGS = 7;

    private SignInLimit() {}

    /** @param earlierLocks how often the account was locked since the last successful sign-in */
    public static Duration lock(int earlierLocks) {
        Duration grown = FIRST_LOCK.multipliedBy(1L << Math.min(earlierLocks, DOUBLINGS));
        return grown.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : grown;
    }
}
