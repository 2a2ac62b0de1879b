package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.kenes.people.Account;
import kz.kenes.people.api.SignIn;
import kz.kenes.people.api.SignInAnswer;
import kz.kenes.people.api.SignInOutcome;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** Judges attempts to sign in, one after the other for each account, and counts them. */
@Stateless
@UseCase
public class SignInBean implements SignIn {

    @Inject
    private AccountRecords accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInCount count;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Query
    @PermitAll
    public SignInAnswer attempt(String username, String password) {
        String name = SignInCount.normalized(username);
        Account account =
                accounts.byUsernameAlone(name).filter(Account::isEnabled).orElse(null);
        boolean right = account == null
                ? passwords.matchesNobody(password)
                : passwords.matches(password, account.passwordHash());
        if (!right || account.isLocked(clock.instant())) {
            return refused(name, count.failed(name, account));
        }
        count.succeeded(account);
        return new SignInAnswer(
                SignInOutcome.ACCEPTED,
                account.username(),
                null,
                account.credentialsVersion(),
                account.mustChangePassword(),
                account.language(),
                account.theme());
    }

    private static SignInAnswer refused(String name, Instant lockedUntil) {
        SignInOutcome outcome = lockedUntil == null ? SignInOutcome.WRONG : SignInOutcome.LOCKED;
        return new SignInAnswer(outcome, name, lockedUntil, 0, false, Language.KK, Theme.SYSTEM);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public boolean isCurrent(long credentialsVersion) {
        return caller.isSignedInWith(credentialsVersion);
    }
}
