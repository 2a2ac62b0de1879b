package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.ACCOUNT_NEEDS_PERSON;
import static kz.kenes.people.PeopleViolation.INSTITUTIONS_FOLLOW_PERSON;
import static kz.kenes.people.PeopleViolation.LAST_ADMINISTRATOR;
import static kz.kenes.people.PeopleViolation.ROLE_REQUIRED;
import static kz.kenes.people.PeopleViolation.USERNAME_MALFORMED;
import static kz.kenes.people.vocabulary.Role.ADMINISTRATOR;
import static kz.kenes.people.vocabulary.Role.SYSTEM;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.vocabulary.Language;

/**
 * With what a person, or another system, signs in. Holds the password only as a bcrypt hash in modular-crypt form. Each change
 * of the password, the roles or the state raises the credentials version, which ends the sign-ins made before.
 */
@Entity
@Table(name = "account")
public class Account extends DomainEntity {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    /** What another system is given to see; who has a person sees by work, posts and seats. */
    @ManyToMany
    @JoinTable(
            name = "account_institution",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "institution_id"))
    private Set<Institution> institutions = new HashSet<>();

    private boolean enabled;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "credentials_version")
    private long credentialsVersion;

    @Embedded
    private SignInAttempts attempts = new SignInAttempts();

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected Account() {}

    /**
     * Opens an account.
     *
     * @param person whose account it is; null for another system and for an administrator who is not in the register
     * @param username small Latin letters, digits, full stop, hyphen, underscore, at; 3 to 64
     * @param passwordHash bcrypt in modular-crypt form
     * @param oneTime the password must be changed at the first sign-in
     */
    public Account(Person person, String username, String passwordHash, Set<Role> roles, boolean oneTime) {
        this.username = normalized(username);
        require(USERNAME.matcher(this.username).matches(), USERNAME_MALFORMED);
        this.person = person;
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.mustChangePassword = oneTime;
        this.enabled = true;
        this.credentialsVersion = 1;
        this.language = person == null ? Language.KK : person.language();
        this.theme = Theme.SYSTEM;
        take(roles);
    }

    /** A sign-in name as it is kept: without spaces around and in small letters. */
    public static String normalized(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    /** @param otherAdministrators how many other open accounts are administrators */
    public void grant(Set<Role> newRoles, int otherAdministrators) {
        require(newRoles.contains(ADMINISTRATOR) || mayLoseAdministrator(otherAdministrators), LAST_ADMINISTRATOR);
        if (!roles.equals(newRoles)) {
            take(newRoles);
            credentialsVersion++;
        }
    }

    private void take(Collection<Role> newRoles) {
        require(!newRoles.isEmpty(), ROLE_REQUIRED);
        boolean withoutPerson = newRoles.stream().allMatch(role -> role == SYSTEM || role == ADMINISTRATOR);
        require(person != null || withoutPerson, ACCOUNT_NEEDS_PERSON);
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** Another system sees the bodies of the institutions that are given to it, and of no other. */
    public void give(Collection<Institution> given) {
        require(person == null || given.isEmpty(), INSTITUTIONS_FOLLOW_PERSON);
        institutions.retainAll(given);
        institutions.addAll(given);
    }

    /** @param otherAdministrators how many other open accounts are administrators */
    public void disable(int otherAdministrators) {
        require(mayLoseAdministrator(otherAdministrators), LAST_ADMINISTRATOR);
        enabled = false;
        credentialsVersion++;
    }

    private boolean mayLoseAdministrator(int others) {
        return !enabled || !roles.contains(ADMINISTRATOR) || others > 0;
    }

    public void enable() {
        enabled = true;
        unlock();
    }

    /** The owner has chosen a new password. */
    public void changePassword(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
        mustChangePassword = false;
        credentialsVersion++;
    }

    /** An administrator has given a one-time password, to be changed at the next sign-in. */
    public void resetPassword(String oneTimeHash) {
        changePassword(oneTimeHash);
        mustChangePassword = true;
        unlock();
    }

    public void unlock() {
        attempts.forget();
    }

    /** Counts a wrong password; the last one that is borne locks the account. */
    public void signInFailed(Instant now) {
        attempts.failed(now);
    }

    public void signedIn(Instant now) {
        lastSignInAt = now;
        attempts.forget();
    }

    public boolean isLocked(Instant now) {
        return attempts.isLocked(now);
    }

    public void prefer(Language newLanguage, Theme newTheme) {
        language = Objects.requireNonNull(newLanguage);
        theme = Objects.requireNonNull(newTheme);
    }

    /** Null for another system and for an administrator who is not in the register. */
    public Person person() {
        return person;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** What was given to another system; none for the account of a person. */
    public Set<Institution> institutions() {
        return Set.copyOf(institutions);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public long credentialsVersion() {
        return credentialsVersion;
    }

    /** Until when no password is accepted, or null. */
    public Instant lockedUntil() {
        return attempts.lockedUntil();
    }

    public Language language() {
        return language;
    }

    public Theme theme() {
        return theme;
    }

    /** Null before the first sign-in. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }
}
