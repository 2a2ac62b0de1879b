package kz.kenes.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Says that a command is refused, and why. */
public final class Refusals {

    private Refusals() {}

    public static RuleViolation assertRefused(Violation violation, Executable command) {
        RuleViolation refusal = assertThrows(RuleViolation.class, command);
        assertEquals(violation, refusal.violation());
        return refusal;
    }
}
