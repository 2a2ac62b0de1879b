package kz.kenes.people.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import kz.kenes.people.Account;
import kz.kenes.people.PasswordPolicy;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * Tells the server's realm at every start what each role permits, refuses to start with passwords that cannot be kept, and makes the first administrator from the environment
 * ({@value #NAME}, {@value #PASSWORD}) as long as there is none.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class FirstStart {

    static final String NAME = "KENES_FIRST_ADMIN";
    static final String PASSWORD = "KENES_FIRST_ADMIN_PASSWORD";

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private AccountRecords accounts;

    @Inject
    private Passwords passwords;

    @PostConstruct
    void prepare() {
        passwords.warnIfCheap();
        accounts.storePermissions(List.of(Role.values()));
        String name = System.getenv(NAME);
        if (name != null && !name.isBlank() && accounts.administrators(null) == 0) {
            appoint(Account.normalized(name), System.getenv(PASSWORD));
        }
    }

    private void appoint(String username, String password) {
        try {
            PasswordPolicy.requireAcceptable(password, username);
            require(accounts.byUsername(username).isEmpty(), PeopleViolation.USERNAME_TAKEN, username);
            accounts.add(new Account(null, username, passwords.hash(password), Set.of(Role.ADMINISTRATOR), true));
            LOG.info(() -> "First administrator: " + username + ". The password must be changed at the first sign-in.");
        } catch (RuleViolation refusal) {
            LOG.severe(() -> "No first administrator was made from " + NAME + ": " + Wording.of(refusal, Language.EN));
        }
    }
}
