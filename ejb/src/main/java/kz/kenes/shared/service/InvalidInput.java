package kz.kenes.shared.service;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** Words the values of a command that do not meet their constraints: field and fault by turns, in the order of the fields. */
final class InvalidInput {

    private InvalidInput() {}

    static RuleViolation of(ConstraintViolationException invalid, Language language) {
        List<Object> arguments = new ArrayList<>();
        invalid.getConstraintViolations().stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .forEach(v -> {
                    arguments.add(v.getPropertyPath().toString());
                    arguments.add(fault(v, language));
                });
        return new RuleViolation(SharedViolation.INVALID_INPUT, arguments.toArray());
    }

    private static String fault(ConstraintViolation<?> violation, Language language) {
        var constraint = violation.getConstraintDescriptor();
        Map<String, Object> attributes = constraint.getAttributes();
        Object[] limits = Stream.of("value", "min", "max")
                .filter(attributes::containsKey)
                .map(attributes::get)
                .toArray();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        try {
            return Wording.phrase("shared", "Constraint." + name, language, limits);
        } catch (MissingResourceException unnamed) {
            return Wording.phrase("shared", "Constraint.other", language);
        }
    }
}
