package kz.kenes.people.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.vocabulary.Language;

/**
 * What the caller knows about the own account.
 *
 * @param personId null for an account without a person
 * @param name full name, or the sign-in name without a person
 * @param permissions names from {@code Permission}
 * @param lastSignIn the present sign-in
 */
public record ProfileView(
        String username,
        Long personId,
        String name,
        String shortName,
        Set<Role> roles,
        Set<String> permissions,
        Language language,
        Theme theme,
        boolean mustChangePassword,
        Instant lastSignIn)
        implements Serializable {}
