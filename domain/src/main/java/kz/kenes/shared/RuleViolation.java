package kz.kenes.shared;

import java.util.List;

/** A command that a rule refuses. Carries a key and arguments; the wording is chosen in the reader's language. */
public final class RuleViolation extends RuntimeException {

    private final transient Violation violation;
    private final transient List<Object> arguments;

    public RuleViolation(Violation violation, Object... arguments) {
        super(violation.key() + List.of(arguments), null, false, false);
        this.violation = violation;
        this.arguments = List.of(arguments);
    }

    /**
     * Refuses the command unless the condition holds.
     *
     * @param arguments values for the placeholders of the wording: numbers, dates, names or {@link LocalizedText}
     * @throws RuleViolation if {@code condition} is false
     */
    public static void require(boolean condition, Violation violation, Object... arguments) {
        if (!condition) {
            throw new RuleViolation(violation, arguments);
        }
    }

    public Violation violation() {
        return violation;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
