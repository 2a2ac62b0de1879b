package kz.kenes.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import kz.kenes.people.api.SignInAnswer;

/**
 * What a session keeps of its sign-in.
 *
 * @param credentialsVersion a session with another version than the account's has ended
 * @param mustChangePassword nothing but the own profile is open
 */
record SignedIn(long credentialsVersion, boolean mustChangePassword) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    static void begin(HttpSession session, SignInAnswer answer) {
        session.setAttribute(ATTRIBUTE, new SignedIn(answer.credentialsVersion(), answer.mustChangePassword()));
    }

    /** The sign-in of the request's session, or null. */
    static SignedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(ATTRIBUTE);
    }
}
