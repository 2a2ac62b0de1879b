package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kz.kenes.people.api.AccountView;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.People;
import kz.kenes.people.api.Profile;
import kz.kenes.people.api.SignIn;
import kz.kenes.people.api.SignInOutcome;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, and what ends it. */
class SignInIT extends Browser {

    private final Accounts accounts = Remote.as(kenes(), "admin").api(Accounts.class);

    @Test
    void fiveWrongPasswordsLockTheAccountUntilAnAdministratorHelps() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.EMPLOYEE);
        for (int attempt = 1; attempt <= 5; attempt++) {
            tryToSignIn(newcomer.username(), "қате құпиясөз " + attempt);
        }
        tryToSignIn(newcomer.username(), newcomer.password());
        assertTrue(page.locator("main, body").first().innerText().contains("Тым көп қате"), "the lock is told");
        AccountView locked = accounts.get(newcomer.accountId());
        assertTrue(locked.lockedUntil() != null);

        accounts.unlock(newcomer.accountId(), locked.version());
        signIn(newcomer.username(), newcomer.password());
    }

    private void tryToSignIn(String username, String password) {
        go("sign-in");
        page.locator("#username").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("form:has(#username) button[type=submit]").click();
        page.locator("[role=alert], .ui-messages-error").first().waitFor();
        assertTrue(page.url().contains("sign-in"), page.url());
    }

    @Test
    void aLockedAccountIsClosedToProgramsToo() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.EMPLOYEE);
        SignIn signIn = Remote.as(kenes(), "portal").api(SignIn.class);
        for (int attempt = 1; attempt < 5; attempt++) {
            assertEquals(
                    SignInOutcome.WRONG,
                    signIn.attempt(newcomer.username(), "қате").outcome());
        }
        assertEquals(
                SignInOutcome.LOCKED,
                signIn.attempt(newcomer.username(), "қате").outcome());
        Profile profile =
                Remote.as(kenes(), newcomer.username(), newcomer.password()).api(Profile.class);
        assertThrows(Exception.class, profile::mine);
    }

    /** A program signs in at the server; its wrong passwords count as those of the page do. */
    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void wrongPasswordsOfAProgramAreCountedToo(int attempts, boolean locked) {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.EMPLOYEE);
        for (int attempt = 1; attempt <= attempts; attempt++) {
            assertTrue(Remote.isRefused(kenes(), newcomer.username(), "қате құпиясөз " + attempt));
        }
        assertEquals(locked, Remote.isRefused(kenes(), newcomer.username(), newcomer.password()));
        assertEquals(locked, accounts.get(newcomer.accountId()).lockedUntil() != null);
        if (locked) {
            tryToSignIn(newcomer.username(), newcomer.password());
        } else {
            signIn(newcomer.username(), newcomer.password());
        }
    }

    @Test
    void anUnknownNameIsAnsweredLikeAKnownOne() {
        SignIn signIn = Remote.as(kenes(), "portal").api(SignIn.class);
        String nobody = "nobody" + System.nanoTime();
        for (int attempt = 1; attempt < 5; attempt++) {
            assertEquals(SignInOutcome.WRONG, signIn.attempt(nobody, "қате").outcome());
        }
        assertEquals(SignInOutcome.LOCKED, signIn.attempt(nobody, "қате").outcome());
    }

    @Test
    void theSessionGetsANewIdAtTheSignIn() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.EMPLOYEE);
        go("sign-in");
        String before = session();
        signIn(newcomer.username(), newcomer.password());
        assertNotEquals(before, session());
    }

    private String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("KENES"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void aClosedAccountEndsItsSessionsAtOnce() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.EMPLOYEE);
        signIn(newcomer.username(), newcomer.password());
        accounts.disable(
                newcomer.accountId(), accounts.get(newcomer.accountId()).version());
        go("people/profile");
        assertTrue(page.url().contains("sign-in"), page.url());

        accounts.enable(newcomer.accountId(), accounts.get(newcomer.accountId()).version());
        go("people/profile");
        assertTrue(page.url().contains("sign-in"), "what was ended stays ended: " + page.url());
    }

    @Test
    void aChangedPasswordEndsOtherSessions() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.EMPLOYEE);
        signIn(newcomer.username(), newcomer.password());
        Remote.as(kenes(), newcomer.username(), newcomer.password())
                .api(Profile.class)
                .changePassword(newcomer.password(), "тағы бір құпиясөз");
        go("people/profile");
        assertTrue(page.url().contains("sign-in"), page.url());
    }

    @Test
    void otherRolesEndTheSessionThatHadTheOldOnes() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.HR);
        signIn(newcomer.username(), newcomer.password());
        go("people/persons");
        accounts.grant(newcomer.accountId(), accounts.get(newcomer.accountId()).version(), Set.of(Role.EMPLOYEE));
        go("people/persons");
        assertTrue(page.url().contains("sign-in"), page.url());
    }

    @Test
    void aOneTimePasswordOpensNothingButTheOwnProfile() {
        Newcomer newcomer = Newcomer.of(kenes(), Role.HR);
        People people =
                Remote.as(kenes(), newcomer.username(), newcomer.password()).api(People.class);
        KenesException refusal = assertThrows(KenesException.class, () -> people.list(ListQuery.first(1)));
        assertEquals("shared.NOT_ALLOWED", refusal.key());

        signIn(newcomer.username(), newcomer.password());
        go("people/persons");
        assertTrue(page.url().endsWith("/people/profile"), page.url());
        assertAccessible();
        choosePassword(newcomer.password(), "қысқа");
        page.getByText("Құпиясөз кемінде 12 таңбадан тұруы керек.").first().waitFor();
        choosePassword(newcomer.password(), Newcomer.OWN_PASSWORD);
        page.waitForURL(url -> url.contains("sign-in"));
        signIn(newcomer.username(), Newcomer.OWN_PASSWORD);
        go("people/persons");
        assertTrue(page.url().endsWith("/people/persons"), page.url());
    }

    private void choosePassword(String old, String own) {
        page.locator("[id$=oldPassword]").fill(old);
        page.locator("[id$=newPassword]").fill(own);
        page.locator("[id$=again]").fill(own);
        press("Құпиясөзді өзгерту");
    }
}
