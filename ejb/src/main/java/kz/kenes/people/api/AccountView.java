package kz.kenes.people.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.people.vocabulary.Role;

/**
 * An account with everything an administrator sees.
 *
 * @param permissions names from {@code Permission}, implied by the roles
 * @param institutions what was given to another system to see; empty for the account of a person
 * @param mustChangePassword the password is a one-time one
 */
public record AccountView(
        long id,
        long version,
        String username,
        Long personId,
        String person,
        Set<Role> roles,
        Set<String> permissions,
        List<GivenInstitution> institutions,
        boolean enabled,
        boolean mustChangePassword,
        Instant lockedUntil,
        Instant lastSignIn)
        implements Serializable {}
