package kz.kenes.people.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.vocabulary.Language;

/**
 * The answer to an attempt to sign in.
 *
 * @param username the name as it is kept, to be given to the server
 * @param lockedUntil until when no password is accepted, for {@code LOCKED}; else null
 * @param credentialsVersion to be kept in the session and compared by {@link SignIn#isCurrent}
 * @param mustChangePassword the password is a one-time one: nothing but the own profile is open
 */
public record SignInAnswer(
        SignInOutcome outcome,
        String username,
        Instant lockedUntil,
        long credentialsVersion,
        boolean mustChangePassword,
        Language language,
        Theme theme)
        implements Serializable {}
