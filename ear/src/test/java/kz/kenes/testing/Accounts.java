package kz.kenes.testing;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.kenes.people.Account;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.service.Passwords;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.vocabulary.Language;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Accounts that a test inside the server makes for itself, each with a person. */
public final class Accounts {

    private static final String PASSWORD = "сынақ құпиясөзі 2026";

    private Accounts() {}

    /** Within a transaction: an account with a person whose mail address is the name at example.kz. */
    public static Person open(EntityManager entities, String username, Language language, Role... roles) {
        var found = entities.createQuery("select a.person from Account a where a.username = :name", Person.class)
                .setParameter("name", username)
                .getResultList();
        if (!found.isEmpty()) {
            return found.get(0);
        }
        var person = Person.invented(new PersonName("Сынақов", username, null));
        person.reachBy(username + "@example.kz", null, language);
        entities.persist(person);
        entities.persist(new Account(person, username, new Passwords().hash(PASSWORD), Set.of(roles), false));
        return person;
    }

    /** Does something in the name of such an account. */
    public static <T> T as(String username, Callable<T> action) throws Exception {
        return signIn(username).runAs(action);
    }

    /** The sign-in of such an account, to be used more than once. */
    public static SecurityIdentity signIn(String username) throws RealmUnavailableException {
        return SecurityDomain.getCurrent().authenticate(username, new PasswordGuessEvidence(PASSWORD.toCharArray()));
    }
}
