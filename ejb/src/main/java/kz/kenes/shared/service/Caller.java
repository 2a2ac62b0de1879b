package kz.kenes.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.vocabulary.Language;

/**
 * Who calls the current use case. What is known about the account is kept for a few seconds, so that a page does not pay a
 * statement for each call; {@link CallerChanged} ends that at once.
 *
 * <p>Work that Kenes does by itself – timers, start-up – has the name {@value #SYSTEM} and no account.
 */
@ApplicationScoped
public class Caller {

    public static final String SYSTEM = "system";

    private static final String NOBODY = "anonymous";
    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    private Principal principal;

    @Inject
    private Instance<CallerDirectory> directory;

    /** Sign-in name, or {@value #SYSTEM}. */
    public String username() {
        String name = principal == null ? null : principal.getName();
        return name == null || name.equals(NOBODY) ? SYSTEM : name;
    }

    /** Null for work that Kenes does by itself. */
    public Long accountId() {
        return profile().map(CallerProfile::accountId).orElse(null);
    }

    /** Null for an account of another system and for work that Kenes does by itself. */
    public Long personId() {
        return profile().map(CallerProfile::personId).orElse(null);
    }

    /** The language in which the caller is answered; Kazakh if none is known. */
    public Language language() {
        return profile().map(CallerProfile::language).orElse(Language.KK);
    }

    /** @param permission a name from {@code Permission} */
    public boolean may(String permission) {
        return profile()
                .filter(p -> p.enabled() && p.permissions().contains(permission))
                .isPresent();
    }

    /** Whether the account is open and its credentials are still those of that version. */
    public boolean isSignedInWith(long credentialsVersion) {
        return profile()
                .filter(p -> p.enabled() && p.credentialsVersion() == credentialsVersion)
                .isPresent();
    }

    /**
     * Refuses an account that was closed since it signed in, or whose password or roles have changed since.
     *
     * @throws RuleViolation {@link SharedViolation#SIGNED_OUT}
     */
    public void requireActive() {
        boolean active = username().equals(SYSTEM)
                || profile()
                        .filter(CallerProfile::enabled)
                        .filter(Credentials::areThoseOf)
                        .isPresent();
        RuleViolation.require(active, SharedViolation.SIGNED_OUT);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CallerChanged change) {
        known.remove(change.username());
    }

    private Optional<CallerProfile> profile() {
        String username = username();
        if (username.equals(SYSTEM)) {
            return Optional.empty();
        }
        long now = System.nanoTime();
        Known found = known.get(username);
        if (found == null || now - found.since() > KEPT_NANOS) {
            found = new Known(directory.get().find(username), now);
            known.put(username, found);
        }
        return found.profile();
    }

    private record Known(Optional<CallerProfile> profile, long since) {}
}
