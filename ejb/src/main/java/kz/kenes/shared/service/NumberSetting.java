package kz.kenes.shared.service;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A whole number that whoever runs Kenes may set: as a system property such as {@code kenes.password.cost}, or else in the
 * environment as {@code KENES_PASSWORD_COST}.
 */
public record NumberSetting(String property, int otherwise) {

    /** @throws IllegalStateException for something that is no whole number */
    public int value() {
        return value(System::getProperty, System::getenv);
    }

    int value(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        String set = properties.apply(property);
        if (set == null || set.isBlank()) {
            set = environment.apply(variable());
        }
        if (set == null || set.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(set.strip());
        } catch (NumberFormatException wrong) {
            throw new IllegalStateException(this + " is set to “" + set + "”, which is not a whole number", wrong);
        }
    }

    /** The name in the environment. */
    public String variable() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** Both names, as an error tells them. */
    @Override
    public String toString() {
        return property + " (" + variable() + ")";
    }
}
