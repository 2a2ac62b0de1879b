package kz.kenes.shared.service;

import org.wildfly.security.auth.server.SecurityDomain;

/** With which credentials the caller signed in, as the server's realm knows it. */
final class Credentials {

    /** Attribute of the realm {@code KenesRealm}. */
    private static final String VERSION = "CredentialsVersion";

    private Credentials() {}

    /** False once the password, the roles or the state of the account have changed since; a sign-in elsewhere tells nothing. */
    static boolean areThoseOf(CallerProfile profile) {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (domain == null) {
            return true;
        }
        String seen = domain.getCurrentSecurityIdentity().getAttributes().getFirst(VERSION);
        return seen == null || seen.equals(String.valueOf(profile.credentialsVersion()));
    }
}
