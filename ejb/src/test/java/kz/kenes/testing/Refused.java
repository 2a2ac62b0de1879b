package kz.kenes.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Violation;

/** That a command is refused, and why. */
public final class Refused {

    private Refused() {}

    public static void assertRefused(Violation violation, Supplier<?> command) {
        RuleViolation refusal = assertThrows(RuleViolation.class, command::get);
        assertEquals(violation, refusal.violation());
    }
}
