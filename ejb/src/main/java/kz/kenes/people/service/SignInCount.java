package kz.kenes.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.kenes.people.Account;
import kz.kenes.people.api.SignInOutcome;
import kz.kenes.shared.service.Noteworthy;

/** Counts attempts to sign in and tells the journal of each. A name that no account has is counted like the others. */
@Dependent
class SignInCount {

    private static final String ATTEMPT = "people.SignIn.attempt";
    private static final int LONGEST_NAME = 64;

    @Inject
    private AccountRecords accounts;

    @Inject
    private UnknownNames unknownNames;

    @Inject
    private Event<Noteworthy> notes;

    @Inject
    private Clock clock;

    /** A name as it is compared and kept, however long the one that was typed. */
    static String normalized(String username) {
        String typed = Account.normalized(username);
        return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }

    /** A wrong password for a name whose account has not been read. */
    Instant failed(String username) {
        String name = normalized(username);
        return failed(
                name, accounts.byUsernameAlone(name).filter(Account::isEnabled).orElse(null));
    }

    /**
     * A wrong password, or any while the name is locked.
     *
     * @param account null for a name that no open account has
     * @return until when the name is locked, or null
     */
    Instant failed(String name, Account account) {
        Instant now = clock.instant();
        Instant lockedUntil;
        if (account == null) {
            lockedUntil = unknownNames.failed(name, now);
        } else {
            if (!account.isLocked(now)) {
                account.signInFailed(now);
            }
            lockedUntil = account.isLocked(now) ? account.lockedUntil() : null;
        }
        SignInOutcome outcome = lockedUntil == null ? SignInOutcome.WRONG : SignInOutcome.LOCKED;
        notes.fire(Noteworthy.refused(ATTEMPT, "", outcome.name()).by(name));
        return lockedUntil;
    }

    void succeeded(Account account) {
        account.signedIn(clock.instant());
        notes.fire(Noteworthy.done(ATTEMPT, "", "").by(account.username()));
    }
}
