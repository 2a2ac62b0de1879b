package kz.kenes.people.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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

    @ParameterizedTest
    @ValueSource(ints = {3, 32})
    void aCostThatBcryptDoesNotKnowIsRefusedWithItsName(int cost) {
        String told = assertThrows(IllegalStateException.class, () -> new Passwords(cost))
                .getMessage();
        assertTrue(told.contains("KENES_PASSWORD_COST") && told.contains("is " + cost), told);
    }

    @Test
    void theGreatestCostIsTakenWithoutTryingIt() {
        assertFalse(new Passwords(31).isCheap());
        assertFalse(new Passwords(10).isCheap());
        assertTrue(new Passwords(9).isCheap());
        assertTrue(new Passwords(4).isCheap());
    }

    @Test
    void aCheapHashIsToldInTheLog() {
        Logger log = Logger.getLogger(Passwords.class.getName());
        List<String> told = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(listening);
        try {
            new Passwords(10).warnIfCheap();
            assertEquals(List.of(), told);
            new Passwords(9).warnIfCheap();
            assertEquals(1, told.size());
            assertTrue(told.get(0).contains("kenes.password.cost"), told.get(0));
        } finally {
            log.removeHandler(listening);
        }
    }
}
