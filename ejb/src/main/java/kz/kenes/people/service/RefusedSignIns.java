package kz.kenes.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Takes from the server the names under which programs gave a wrong password. A right one tells nothing: what was counted against a
 * name is forgotten by the sign-in page, by an administrator, or with time.
 */
@Stateless
public class RefusedSignIns {

    @Inject
    private SignInCount attempts;

    @PermitAll
    public void count(String username) {
        attempts.failed(username);
    }
}
