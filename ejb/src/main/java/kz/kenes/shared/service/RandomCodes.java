package kz.kenes.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Codes that cannot be guessed, in letters and digits that are not mistaken for one another on paper: no 0, 1, 8, 9. */
@ApplicationScoped
public class RandomCodes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS_PER_LETTER = 5;

    private final SecureRandom random = new SecureRandom();

    /** A new code of at least so many random bits: 26 letters and digits for 128. */
    public String ofBits(int bits) {
        int length = (bits + BITS_PER_LETTER - 1) / BITS_PER_LETTER;
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
