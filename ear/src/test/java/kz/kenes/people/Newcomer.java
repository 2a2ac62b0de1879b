package kz.kenes.people;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.DescribePerson;
import kz.kenes.people.api.OneTimePassword;
import kz.kenes.people.api.OpenAccount;
import kz.kenes.people.api.People;
import kz.kenes.people.api.Profile;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.Remote;

/** Somebody who was registered for one test only. */
record Newcomer(long personId, long accountId, String username, String password) {

    static final String OWN_PASSWORD = "өз құпиясөзім 2026";

    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() / 1_000_000 % 1_000_000));

    /** With a one-time password. */
    static Newcomer of(Kenes kenes, Role... roles) {
        String username = "newcomer" + NUMBER.incrementAndGet();
        long person = Remote.as(kenes, "hroffice")
                .api(People.class)
                .register(new DescribePerson(
                        "Жаңабаева", "Ұлдай", "Ғабитқызы", username + "@example.kz", null, Language.KK, null, null));
        OneTimePassword given =
                Remote.as(kenes, "admin").api(Accounts.class).open(new OpenAccount(person, username, Set.of(roles)));
        return new Newcomer(person, given.accountId(), given.username(), given.password());
    }

    private static Newcomer program(Kenes kenes) {
        OneTimePassword given = Remote.as(kenes, "admin")
                .api(Accounts.class)
                .open(new OpenAccount(null, "program" + NUMBER.incrementAndGet(), Set.of(Role.SYSTEM)));
        return new Newcomer(0, given.accountId(), given.username(), given.password());
    }

    /** With a password of the own choice; another system has no person behind its account. */
    static Newcomer settled(Kenes kenes, Role... roles) {
        Newcomer fresh = Set.of(roles).equals(Set.of(Role.SYSTEM)) ? program(kenes) : of(kenes, roles);
        Remote.as(kenes, fresh.username, fresh.password)
                .api(Profile.class)
                .changePassword(fresh.password, OWN_PASSWORD);
        return new Newcomer(fresh.personId, fresh.accountId, fresh.username, OWN_PASSWORD);
    }
}
