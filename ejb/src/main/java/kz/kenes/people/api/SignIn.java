package kz.kenes.people.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/** What the sign-in page and the guard of sessions need. Attempts are counted here, whatever becomes of the answer. */
@Remote
public interface SignIn {

    /** Takes as long for an unknown name as for a wrong password. Open to callers who are not signed in. */
    SignInAnswer attempt(String username, String password);

    /**
     * Whether a session that began with that credentials version may go on: the caller's account is open, and neither password
     * nor roles have changed since. Cheap enough to be asked at each request.
     *
     * @throws KenesException {@code shared.SIGNED_OUT} if the account is closed
     */
    boolean isCurrent(long credentialsVersion);
}
