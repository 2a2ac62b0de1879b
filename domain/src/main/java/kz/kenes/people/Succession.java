package kz.kenes.people;

import static kz.kenes.shared.RuleViolation.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.shared.Violation;

/** At most one at a date: whoever comes next ends what was there before. A gap between two is a vacancy. */
final class Succession {

    private Succession() {}

    static <T extends Dated> Optional<T> on(List<T> all, LocalDate day) {
        return all.stream().filter(one -> one.validity().includes(day)).findFirst();
    }

    /** The one that begins on the very day, which a correction replaces. */
    static <T extends Dated> Optional<T> beginningOn(List<T> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.validity().validFrom().equals(day))
                .findFirst();
    }

    /**
     * Ends what holds on the day before the new one begins.
     *
     * @param later the refusal if one begins on that day or later; its argument is that day
     */
    static <T extends Dated> void makeWay(List<T> all, LocalDate first, Violation later) {
        for (T one : all) {
            LocalDate begins = one.validity().validFrom();
            require(begins.isBefore(first), later, begins);
        }
        on(all, first).ifPresent(one -> one.endOn(first.minusDays(1)));
    }
}
