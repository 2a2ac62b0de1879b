package kz.kenes.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kenes.people.SignInAttempts;

/**
 * Attempts with names that no account has. They are counted and locked like those of real accounts, so that the answers do not
 * tell which names exist. Only the latest ones are kept.
 */
@ApplicationScoped
public class UnknownNames {

    private static final int KEPT = 10_000;

    private final Map<String, SignInAttempts> attempts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SignInAttempts> eldest) {
            return size() > KEPT;
        }
    };

    /** Counts a wrong password unless the name is locked; returns until when it is locked, or null. */
    synchronized Instant failed(String name, Instant now) {
        SignInAttempts ofName = attempts.computeIfAbsent(name, unknown -> new SignInAttempts());
        if (!ofName.isLocked(now)) {
            ofName.failed(now);
        }
        return ofName.isLocked(now) ? ofName.lockedUntil() : null;
    }
}
