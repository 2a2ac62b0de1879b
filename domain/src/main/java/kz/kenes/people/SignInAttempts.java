package kz.kenes.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The wrong passwords given for one sign-in name, and the lock that follows them. A window begins with the first wrong password;
 * the last one that is borne within it locks the name, each time for longer.
 */
@Embeddable
public class SignInAttempts {

    @Column(name = "failed_attempts")
    private int failed;

    @Column(name = "first_failure_at")
    private Instant firstFailureAt;

    private int locks;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    public void failed(Instant now) {
        if (firstFailureAt == null || firstFailureAt.plus(SignInLimit.WINDOW).isBefore(now)) {
            firstFailureAt = now;
            failed = 0;
        }
        failed++;
        if (failed >= SignInLimit.ATTEMPTS) {
            lockedUntil = now.plus(SignInLimit.lock(locks));
            locks++;
            failed = 0;
            firstFailureAt = null;
        }
    }

    /** Nothing is held against the name any more: after a right password, or by an administrator. */
    public void forget() {
        failed = 0;
        firstFailureAt = null;
        locks = 0;
        lockedUntil = null;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Until when no password is accepted, or null. */
    public Instant lockedUntil() {
        return lockedUntil;
    }
}
