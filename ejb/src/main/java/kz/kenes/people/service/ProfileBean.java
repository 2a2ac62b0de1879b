package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.people.Account;
import kz.kenes.people.PasswordPolicy;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.Person;
import kz.kenes.people.api.Profile;
import kz.kenes.people.api.ProfileView;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.CallerChanged;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** What everybody does with the own account. */
@Stateless
@UseCase
public class ProfileBean implements Profile {

    @Inject
    private AccountRecords accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Caller caller;

    @Inject
    private Event<CallerChanged> changes;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ProfileView mine() {
        Account account = own();
        Person person = account.person();
        Set<String> permissions = new TreeSet<>();
        account.roles().forEach(role -> permissions.addAll(role.permissions()));
        return new ProfileView(
                account.username(),
                person == null ? null : person.id(),
                person == null ? account.username() : person.fullName(),
                person == null ? account.username() : person.shortName(),
                account.roles(),
                permissions,
                account.language(),
                account.theme(),
                account.mustChangePassword(),
                account.lastSignInAt());
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public void prefer(Language language, Theme theme) {
        Account account = own();
        account.prefer(language, theme);
        changes.fire(new CallerChanged(account.username()));
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public void changePassword(String oldPassword, String newPassword) {
        Account account = own();
        require(passwords.matches(oldPassword, account.passwordHash()), PeopleViolation.OLD_PASSWORD_WRONG);
        PasswordPolicy.requireAcceptable(newPassword, account.username());
        require(!newPassword.equals(oldPassword), PeopleViolation.PASSWORD_UNCHANGED);
        account.changePassword(passwords.hash(newPassword));
        changes.fire(new CallerChanged(account.username()));
    }

    private Account own() {
        Account account = accounts.byUsername(caller.username()).orElse(null);
        require(account != null, SharedViolation.NOT_FOUND);
        return account;
    }
}
