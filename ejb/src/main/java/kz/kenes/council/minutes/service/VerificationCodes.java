package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Codes under which anybody can verify an extract: 128 random bits, so that none can be guessed. */
@ApplicationScoped
class VerificationCodes {

    /** Letters and digits that are not mistaken for one another on paper: no 0, 1, 8, 9. */
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 128;
    private static final int BITS_PER_LETTER = 5;
    private static final int LENGTH = (BITS + BITS_PER_LETTER - 1) / BITS_PER_LETTER;

    private final SecureRandom random = new SecureRandom();

    /** A new code: 26 letters and digits in base 32. */
    String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
