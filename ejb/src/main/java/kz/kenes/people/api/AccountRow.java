package kz.kenes.people.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import kz.kenes.people.vocabulary.Role;

/**
 * An account.
 *
 * @param personId null for another system
 * @param lockedUntil until when no password is accepted, or null
 * @param lastSignIn null before the first
 */
public record AccountRow(
        long id,
        String username,
        Long personId,
        String person,
        Set<Role> roles,
        boolean enabled,
        Instant lockedUntil,
        Instant lastSignIn)
        implements Serializable {}
