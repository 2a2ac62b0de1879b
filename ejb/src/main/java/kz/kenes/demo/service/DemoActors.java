package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import kz.kenes.shared.service.WallClock;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Lets the invented persons act by themselves, each signed in under the own name, at the hour of the story. */
@ApplicationScoped
class DemoActors {

    private final Map<String, SecurityIdentity> signedIn = new HashMap<>();

    @Inject
    private Clock clock;

    @Inject
    private DemoRecords records;

    /** Does a step as the person of that account. */
    <T> T as(String username, Supplier<T> step) {
        return signedIn.computeIfAbsent(username, DemoActors::signIn).runAsSupplier(step);
    }

    void as(String username, Runnable step) {
        signedIn.computeIfAbsent(username, DemoActors::signIn).runAs(step);
    }

    private static SecurityIdentity signIn(String username) {
        try {
            return SecurityDomain.getCurrent()
                    .authenticate(username, new PasswordGuessEvidence(DemoPeople.PASSWORD.toCharArray()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException(username, e);
        }
    }

    long person(String username) {
        return records.personOf(username);
    }

    /** Sets the clock to an hour of the story. The start has the system to itself: nobody else reads the clock meanwhile. */
    void itIs(Instant moment) {
        itIsNow();
        System.setProperty(
                WallClock.OFFSET, Duration.between(clock.instant(), moment).toString());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void itIsNow() {
        System.clearProperty(WallClock.OFFSET);
    }
}
