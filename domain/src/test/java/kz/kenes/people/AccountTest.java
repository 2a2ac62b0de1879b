package kz.kenes.people;

import static kz.kenes.people.People.account;
import static kz.kenes.people.People.person;
import static kz.kenes.people.People.refused;
import static kz.kenes.people.vocabulary.Role.ADMINISTRATOR;
import static kz.kenes.people.vocabulary.Role.HR;
import static kz.kenes.people.vocabulary.Role.MEMBER;
import static kz.kenes.people.vocabulary.Role.SECRETARY;
import static kz.kenes.people.vocabulary.Role.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.people.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts: attempts, locks, passwords and what ends a session. */
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");

    @Test
    void theFifthWrongPasswordLocksForAQuarterOfAnHour() {
        Account account = account(MEMBER);
        fail(account, NOW, 4);
        assertFalse(account.isLocked(NOW));
        fail(account, NOW, 1);
        assertTrue(account.isLocked(NOW));
        assertTrue(account.isLocked(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)));
        assertFalse(account.isLocked(NOW.plus(Duration.ofMinutes(15))));
    }

    private static void fail(Account account, Instant when, int times) {
        for (int i = 0; i < times; i++) {
            account.signInFailed(when);
        }
    }

    @Test
    void wrongPasswordsAreForgottenAfterAQuarterOfAnHour() {
        Account atTheLimit = account(MEMBER);
        fail(atTheLimit, NOW, 4);
        fail(atTheLimit, NOW.plus(Duration.ofMinutes(15)), 1);
        assertTrue(atTheLimit.isLocked(NOW.plus(Duration.ofMinutes(15))));
        Account later = account(MEMBER);
        fail(later, NOW, 4);
        Instant after = NOW.plus(Duration.ofMinutes(15)).plusMillis(1);
        fail(later, after, 4);
        assertFalse(later.isLocked(after));
    }

    @ParameterizedTest
    @CsvSource({"0, 15", "1, 30", "2, 60", "6, 960", "7, 1440", "8, 1440", "1000, 1440"})
    void eachLockIsTwiceAsLongUpToADay(int earlier, long minutes) {
        assertEquals(Duration.ofMinutes(minutes), SignInLimit.lock(earlier));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        Account account = account(MEMBER);
        fail(account, NOW, 5);
        Instant later = NOW.plus(Duration.ofHours(1));
        account.signedIn(later);
        assertEquals(later, account.lastSignInAt());
        assertNull(account.lockedUntil());
        fail(account, later, 5);
        assertEquals(later.plus(Duration.ofMinutes(15)), account.lockedUntil());
    }

    @Test
    void anAdministratorEndsALock() {
        Account account = account(MEMBER);
        fail(account, NOW, 5);
        account.unlock();
        assertFalse(account.isLocked(NOW));
    }

    @Test
    void whatChangesTheCredentialsEndsOlderSessions() {
        Account account = account(MEMBER);
        assertEquals(1, account.credentialsVersion());
        account.grant(Set.of(MEMBER), 0);
        assertEquals(1, account.credentialsVersion());
        account.grant(Set.of(MEMBER, SECRETARY), 0);
        assertEquals(2, account.credentialsVersion());
        account.changePassword("$2a$10$other");
        assertEquals(3, account.credentialsVersion());
        account.disable(0);
        assertEquals(4, account.credentialsVersion());
        account.enable();
        assertEquals(4, account.credentialsVersion());
        assertTrue(account.isEnabled());
    }

    @Test
    void aOneTimePasswordMustBeChanged() {
        Account account = account(MEMBER);
        account.resetPassword("$2a$10$once");
        assertTrue(account.mustChangePassword());
        account.changePassword("$2a$10$own");
        assertFalse(account.mustChangePassword());
    }

    @Test
    void theLastAdministratorStays() {
        refused(PeopleViolation.LAST_ADMINISTRATOR, () -> account(ADMINISTRATOR).disable(0));
        refused(PeopleViolation.LAST_ADMINISTRATOR, () -> account(ADMINISTRATOR).grant(Set.of(HR), 0));
        Account replaceable = account(ADMINISTRATOR);
        replaceable.grant(Set.of(HR), 1);
        assertEquals(Set.of(HR), replaceable.roles());
        replaceable.disable(0);
    }

    @Test
    void onlySystemsAndAdministratorsNeedNoPerson() {
        new Account(null, "hr-system", "$2a$10$hash", Set.of(SYSTEM), false);
        new Account(null, "first", "$2a$10$hash", Set.of(ADMINISTRATOR), true);
        refused(
                PeopleViolation.ACCOUNT_NEEDS_PERSON,
                () -> new Account(null, "member", "$2a$10$hash", Set.of(SYSTEM, MEMBER), false));
        refused(
                PeopleViolation.ROLE_REQUIRED,
                () -> new Account(person("Серікқызы"), "member", "$2a$10$hash", Set.of(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "әлия", "a b c", "-abc", "a/b/c", ""})
    void aSignInNameIsPlain(String name) {
        refused(
                PeopleViolation.USERNAME_MALFORMED,
                () -> new Account(person("Серікқызы"), name, "$2a$10$hash", Set.of(MEMBER), false));
    }

    @Test
    void anotherSystemIsGivenInstitutions() {
        Account program = new Account(null, "portal", "$2a$10$hash", Set.of(SYSTEM), false);
        assertEquals(Set.of(), program.institutions());
        program.give(Set.of(People.UNIVERSITY, People.SCHOOL));
        program.give(Set.of(People.SCHOOL));
        assertEquals(Set.of(People.SCHOOL), program.institutions());
    }

    @Test
    void whoHasAPersonSeesByThePerson() {
        Account account = account(MEMBER);
        refused(PeopleViolation.INSTITUTIONS_FOLLOW_PERSON, () -> account.give(Set.of(People.UNIVERSITY)));
        account.give(Set.of());
        assertEquals(Set.of(), account.institutions());
    }

    @Test
    void aSignInNameIsKeptInSmallLetters() {
        Account account = new Account(person("Серікқызы"), " A.Serik@Alt.kz ", "$2a$10$hash", Set.of(MEMBER), false);
        assertEquals("a.serik@alt.kz", account.username());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleMayAtLeastBeSignedIn(Role role) {
        assertTrue(role.permissions().contains(Permission.SIGNED_IN));
    }

    @Test
    void passwordsAreLongAndNotTooSimple() {
        refused(PeopleViolation.PASSWORD_TOO_SHORT, () -> PasswordPolicy.requireAcceptable("қысқа құпия", "aliya"));
        PasswordPolicy.requireAcceptable("қысқа құпия!", "aliya");
        refused(PeopleViolation.PASSWORD_TOO_SHORT, () -> PasswordPolicy.requireAcceptable(null, "aliya"));
        refused(PeopleViolation.PASSWORD_TOO_SIMPLE, () -> PasswordPolicy.requireAcceptable("abcdabcdabcd", "aliya"));
        PasswordPolicy.requireAcceptable("abcdabcdabce", "aliya");
        refused(
                PeopleViolation.PASSWORD_TOO_SIMPLE,
                () -> PasswordPolicy.requireAcceptable("менің-Aliya-құпиям", "aliya"));
        PasswordPolicy.requireAcceptable("абвгд".repeat(7) + "е", "aliya");
        refused(
                PeopleViolation.PASSWORD_TOO_LONG,
                () -> PasswordPolicy.requireAcceptable("абвгд".repeat(7) + "ес", "aliya"));
    }
}
