package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.PASSWORD_TOO_LONG;
import static kz.kenes.people.PeopleViolation.PASSWORD_TOO_SHORT;
import static kz.kenes.people.PeopleViolation.PASSWORD_TOO_SIMPLE;
import static kz.kenes.shared.RuleViolation.require;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which passwords are accepted: long ones, whatever the letters; nothing that the sign-in name gives away. */
public final class PasswordPolicy {

    public static final int MIN_CHARACTERS = 12;
    /** What bcrypt takes into account, in bytes of UTF-8: 36 Cyrillic letters. */
    public static final int MAX_BYTES = 72;

    private static final int MIN_DIFFERENT = 5;

    private PasswordPolicy() {}

    /** @throws kz.kenes.shared.RuleViolation if the password is too short, too long or too easy to guess */
    public static void requireAcceptable(String password, String username) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        require(length >= MIN_CHARACTERS, PASSWORD_TOO_SHORT, MIN_CHARACTERS);
        require(password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES, PASSWORD_TOO_LONG, MAX_BYTES / 2);
        String small = password.toLowerCase(Locale.ROOT);
        require(
                small.codePoints().distinct().count() >= MIN_DIFFERENT && !small.contains(username),
                PASSWORD_TOO_SIMPLE,
                MIN_DIFFERENT);
    }
}
