package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.kenes.people.Account;
import kz.kenes.people.api.SignIn;
import kz.kenes.people.api.SignInAnswer;
import kz.kenes.people.api.SignInOutcome;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Noteworthy;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** Judges attempts to sign in, one after the other for each account, and counts them. */
@Stateless
@UseCase
public class SignInBean implements SignIn {

    private static final String ATTEMPT = "people.SignIn.attempt";
    private static final int LONGEST_NAME = 64;

    @Inject
    private AccountRecords accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private UnknownNames unknownNames;

    @Inject
    private Caller caller;

    @Inject
    private Event<Noteworthy> notes;

    @Inject
    private Clock clock;

    @Override
    @Query
    @PermitAll
    public SignInAnswer attempt(String username, String password) {
        String typed = Account.normalized(username);
        String name = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        Account account = accounts.byUsernameAlone(name).orElse(null);
        SignInAnswer answer =
                account == null || !account.isEnabled() ? judgedUnknown(name, password) : judged(account, password);
        notes.fire(note(answer));
        return answer;
    }

    private static Noteworthy note(SignInAnswer answer) {
        return answer.outcome() == SignInOutcome.ACCEPTED
                ? Noteworthy.done(ATTEMPT, "", "").by(answer.username())
                : Noteworthy.refused(ATTEMPT, "", answer.outcome().name()).by(answer.username());
    }

    private SignInAnswer judgedUnknown(String name, String password) {
        passwords.matchesNobody(password);
        return refused(name, unknownNames.failed(name, clock.instant()));
    }

    private SignInAnswer judged(Account account, String password) {
        Instant now = clock.instant();
        boolean right = passwords.matches(password, account.passwordHash());
        if (account.isLocked(now)) {
            return refused(account.username(), account.lockedUntil());
        }
        if (right) {
            account.signedIn(now);
            return new SignInAnswer(
                    SignInOutcome.ACCEPTED,
                    account.username(),
                    null,
                    account.credentialsVersion(),
                    account.mustChangePassword(),
                    account.language(),
                    account.theme());
        }
        account.signInFailed(now);
        return refused(account.username(), account.isLocked(now) ? account.lockedUntil() : null);
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
