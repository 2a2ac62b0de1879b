package kz.kenes.people.api;

import java.io.Serializable;

/**
 * A password that is shown once and must be changed at the first sign-in.
 *
 * @param accountId the account
 * @param username sign-in name
 * @param password shown to the administrator only now; not kept
 */
public record OneTimePassword(long accountId, String username, String password) implements Serializable {

    /** Without the password, so that no log can show it. */
    @Override
    public String toString() {
        return "OneTimePassword[" + username + "]";
    }
}
