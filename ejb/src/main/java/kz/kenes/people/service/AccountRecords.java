package kz.kenes.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.people.Account;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.api.AccountRow;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored accounts and what their roles permit. */
@Dependent
class AccountRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Account get(long id) {
        return Found.present(em.find(Account.class, id));
    }

    /** @param username normalized */
    Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The account as it is now; no other attempt goes on with it before this one has ended. */
    Optional<Account> byUsernameAlone(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isOwner(Person person) {
        return em.createQuery("select count(a) from Account a where a.person = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    Set<Institution> institutions(Set<Long> ids) {
        Set<Institution> found = new HashSet<>();
        for (Long id : ids) {
            Institution institution = Found.present(em.find(Institution.class, id));
            found.add(institution);
        }
        return found;
    }

    void add(Account account) {
        em.persist(account);
    }

    /** How many open accounts are administrators, without the given one; all for null. */
    int administrators(Long without) {
        return em.createQuery(
                        "select count(a) from Account a where a.enabled = true and :role member of a.roles"
                                + " and a.id <> :without",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("without", without == null ? 0L : without)
                .getSingleResult()
                .intValue();
    }

    ListPage<AccountRow> list(ListQuery query, Instant now) {
        ListPage<Object[]> page = new Listing(
                        "select a, p from Account a left join a.person p",
                        "select count(a) from Account a left join a.person p")
                .filter("role", ":role member of a.roles", Role::valueOf)
                .filter("enabled", "a.enabled = :enabled", Boolean::valueOf)
                .search("a.username", "p.searchText")
                .sort("username", "a.username")
                .sort("person", "p.sortKey")
                .sort("lastSignIn", "a.lastSignInAt")
                .order("a.username")
                .<Object[], Object[]>page(query, em::createQuery, found -> found);
        Map<Long, Set<Role>> roles = roles(page.rows());
        return new ListPage<>(
                new ArrayList<>(page.rows().stream()
                        .map(found -> row((Account) found[0], (Person) found[1], roles, now))
                        .toList()),
                page.total());
    }

    private Map<Long, Set<Role>> roles(List<Object[]> accounts) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        if (!accounts.isEmpty()) {
            em.createQuery("select a.id, r from Account a join a.roles r where a.id in :ids", Object[].class)
                    .setParameter(
                            "ids",
                            accounts.stream()
                                    .map(found -> ((Account) found[0]).id())
                                    .toList())
                    .getResultList()
                    .forEach(found -> roles.computeIfAbsent((Long) found[0], id -> new TreeSet<>())
                            .add((Role) found[1]));
        }
        return roles;
    }

    private static AccountRow row(Account account, Person person, Map<Long, Set<Role>> roles, Instant now) {
        return new AccountRow(
                account.id(),
                account.username(),
                person == null ? null : person.id(),
                person == null ? null : person.fullName(),
                roles.getOrDefault(account.id(), Set.of()),
                account.isEnabled(),
                account.isLocked(now) ? account.lockedUntil() : null,
                account.lastSignInAt());
    }

    /** Account id, person id, language, open, credentials version, one-time password, role: one line for each role. */
    List<Object[]> profile(String username) {
        return em.createQuery(
                        "select a.id, p.id, a.language, a.enabled, a.credentialsVersion, a.mustChangePassword, r"
                                + " from Account a left join a.person p left join a.roles r"
                                + " where a.username = :username",
                        Object[].class)
                .setParameter("username", username)
                .getResultList();
    }

    /** Writes what each role implies into the table that the server's realm reads. */
    void storePermissions(Collection<Role> roles) {
        Map<Role, Set<String>> stored = storedPermissions();
        for (Role role : roles) {
            Set<String> missing = new HashSet<>(role.permissions());
            missing.removeAll(stored.getOrDefault(role, Set.of()));
            missing.forEach(permission ->
                    run("insert into role_permission (role, permission) values (?1, ?2)", role.name(), permission));
            Set<String> surplus = new HashSet<>(stored.getOrDefault(role, Set.of()));
            surplus.removeAll(role.permissions());
            surplus.forEach(permission ->
                    run("delete from role_permission where role = ?1 and permission = ?2", role.name(), permission));
        }
    }

    private Map<Role, Set<String>> storedPermissions() {
        Map<Role, Set<String>> stored = new EnumMap<>(Role.class);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select role, permission from role_permission")
                .getResultList();
        for (Object[] row : rows) {
            if (isKnown((String) row[0])) {
                stored.computeIfAbsent(Role.valueOf((String) row[0]), role -> new HashSet<>())
                        .add((String) row[1]);
            } else {
                run("delete from role_permission where role = ?1 and permission = ?2", (String) row[0], (String)
                        row[1]);
            }
        }
        return stored;
    }

    private static boolean isKnown(String role) {
        return List.of(Role.values()).stream().anyMatch(known -> known.name().equals(role));
    }

    private void run(String sql, String role, String permission) {
        em.createNativeQuery(sql)
                .setParameter(1, role)
                .setParameter(2, permission)
                .executeUpdate();
    }
}
