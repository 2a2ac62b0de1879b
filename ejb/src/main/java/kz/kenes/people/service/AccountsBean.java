package kz.kenes.people.service;

import static kz.kenes.people.PeopleViolation.OWN_ACCOUNT;
import static kz.kenes.people.PeopleViolation.PERSON_HAS_ACCOUNT;
import static kz.kenes.people.PeopleViolation.USERNAME_TAKEN;
import static kz.kenes.people.vocabulary.Permission.MANAGE_ACCOUNTS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.people.Account;
import kz.kenes.people.Person;
import kz.kenes.people.api.AccountRow;
import kz.kenes.people.api.AccountView;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.GivenInstitution;
import kz.kenes.people.api.OneTimePassword;
import kz.kenes.people.api.OpenAccount;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.CallerChanged;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Keeps the accounts. */
@Stateless
@UseCase
public class AccountsBean implements Accounts {

    @Inject
    private AccountRecords accounts;

    @Inject
    private PersonRecords persons;

    @Inject
    private Passwords passwords;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<CallerChanged> changes;

    @Override
    @Query
    @RolesAllowed(MANAGE_ACCOUNTS)
    public ListPage<AccountRow> list(ListQuery query) {
        return accounts.list(query, clock.instant());
    }

    @Override
    @Query
    @RolesAllowed(MANAGE_ACCOUNTS)
    public AccountView get(long accountId) {
        Account account = accounts.get(accountId);
        Person person = account.person();
        Set<String> permissions = new TreeSet<>();
        account.roles().forEach(role -> permissions.addAll(role.permissions()));
        return new AccountView(
                account.id(),
                account.version(),
                account.username(),
                person == null ? null : person.id(),
                person == null ? null : person.fullName(),
                account.roles(),
                permissions,
                given(account),
                account.isEnabled(),
                account.mustChangePassword(),
                account.isLocked(clock.instant()) ? account.lockedUntil() : null,
                account.lastSignInAt());
    }

    private static List<GivenInstitution> given(Account account) {
        return new ArrayList<>(account.institutions().stream()
                .map(institution -> new GivenInstitution(
                        institution.id(), institution.name().toLocalized()))
                .sorted(Comparator.comparing(one -> one.name().kk()))
                .toList());
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public OneTimePassword open(OpenAccount command) {
        Person person = command.personId() == null ? null : persons.get(command.personId());
        String username = Account.normalized(command.username());
        require(accounts.byUsername(username).isEmpty(), USERNAME_TAKEN, username);
        if (person != null) {
            require(!accounts.isOwner(person), PERSON_HAS_ACCOUNT, person.fullName());
        }
        String password = passwords.oneTime();
        Account account = new Account(person, username, passwords.hash(password), command.roles(), true);
        accounts.add(account);
        return new OneTimePassword(account.id(), account.username(), password);
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public void grant(long accountId, long version, Set<Role> roles) {
        Account account = othersSeen(accountId, version);
        account.grant(roles, accounts.administrators(accountId));
        changed(account);
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public void giveInstitutions(long accountId, long version, Set<Long> institutionIds) {
        seen(accountId, version).give(accounts.institutions(institutionIds));
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public void disable(long accountId, long version) {
        Account account = othersSeen(accountId, version);
        account.disable(accounts.administrators(accountId));
        changed(account);
    }

    private Account othersSeen(long accountId, long version) {
        Account account = seen(accountId, version);
        require(!account.username().equals(caller.username()), OWN_ACCOUNT);
        return account;
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public void enable(long accountId, long version) {
        Account account = seen(accountId, version);
        account.enable();
        changed(account);
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public void unlock(long accountId, long version) {
        seen(accountId, version).unlock();
    }

    @Override
    @RolesAllowed(MANAGE_ACCOUNTS)
    public OneTimePassword resetPassword(long accountId, long version) {
        Account account = seen(accountId, version);
        String password = passwords.oneTime();
        account.resetPassword(passwords.hash(password));
        changed(account);
        return new OneTimePassword(account.id(), account.username(), password);
    }

    private Account seen(long accountId, long version) {
        Account account = accounts.get(accountId);
        account.requireUnchangedSince(version);
        return account;
    }

    private void changed(Account account) {
        changes.fire(new CallerChanged(account.username()));
    }
}
