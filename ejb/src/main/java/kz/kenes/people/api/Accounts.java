package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.util.Set;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Accounts and their roles. A change of the roles, the password or the state ends the sign-ins made before. */
@Remote
public interface Accounts {

    /** Sorts: {@code username}, {@code person}, {@code lastSignIn}; filters: {@code role}, {@code enabled}. */
    ListPage<AccountRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    AccountView get(long accountId);

    /** @throws KenesException {@code people.USERNAME_TAKEN}, {@code people.PERSON_HAS_ACCOUNT} */
    OneTimePassword open(OpenAccount command);

    /** @throws KenesException {@code people.LAST_ADMINISTRATOR}, {@code people.OWN_ACCOUNT} */
    void grant(long accountId, long version, Set<Role> roles);

    /**
     * Lets another system see the bodies of these institutions and of no other; without any it sees none.
     *
     * @throws KenesException {@code people.INSTITUTIONS_FOLLOW_PERSON}
     */
    void giveInstitutions(long accountId, long version, Set<Long> institutionIds);

    void disable(long accountId, long version);

    void enable(long accountId, long version);

    /** Ends a lock after wrong passwords. */
    void unlock(long accountId, long version);

    OneTimePassword resetPassword(long accountId, long version);
}
