package kz.kenes.people.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String PASSWORD = "құпиясөз 2026";

    @Test
    void guessingCostsEnoughUnlessSetOtherwise() {
        assertTrue(new Passwords().hash(PASSWORD).startsWith("$2a$10$"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 11})
    void aHashOfAnyCostIsCompared(int cost) {
        String hash = new Passwords(cost).hash(PASSWORD);
        assertTrue(hash.startsWith("$2a$%02d$".formatted(cost)), hash);
        assertTrue(new Passwords().matches(PASSWORD, hash));
        assertFalse(new Passwords().matches(PASSWORD + "!", hash));
        assertFalse(new Passwords().matches(null, hash));
    }
}
