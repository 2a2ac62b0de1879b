package kz.kenes.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.kenes.people.Account;
import kz.kenes.shared.service.Caller;

/**
 * Asks the caller for the password once more, before something weighty such as a signature. A wrong one counts like a wrong
 * sign-in, also when the command that asked is then refused; hence its own transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordCheck {

    @Inject
    private AccountRecords accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Whether it is the caller's password, and until when the account is locked.
     *
     * @param lockedUntil null unless it is locked; then no password is right
     */
    public record Answer(boolean right, Instant lockedUntil) {}

    @PermitAll
    public Answer check(String password) {
        Account account = accounts.byUsernameAlone(caller.username()).orElse(null);
        Instant now = clock.instant();
        if (account == null || !account.isEnabled()) {
            return new Answer(false, null);
        }
        boolean right = passwords.matches(password, account.passwordHash());
        if (account.isLocked(now)) {
            return new Answer(false, account.lockedUntil());
        }
        if (!right) {
            account.signInFailed(now);
            return new Answer(false, account.isLocked(now) ? account.lockedUntil() : null);
        }
        return new Answer(true, null);
    }
}
