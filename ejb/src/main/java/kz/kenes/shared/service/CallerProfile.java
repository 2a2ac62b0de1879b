package kz.kenes.shared.service;

import java.util.Set;
import kz.kenes.shared.vocabulary.Language;

/**
 * What is known about an account when it calls.
 *
 * @param username sign-in name
 * @param personId the person whose account it is, or null for an account of another system
 * @param language the language in which the account wants to be answered
 * @param permissions names from {@code Permission}, of all the account's roles together
 * @param enabled false once the account is closed
 * @param credentialsVersion rises when the password is changed; older sign-ins end then
 */
public record CallerProfile(
        Long accountId,
        Long personId,
        String username,
        Language language,
        Set<String> permissions,
        boolean enabled,
        long credentialsVersion) {

    public CallerProfile {
        permissions = Set.copyOf(permissions);
    }
}
