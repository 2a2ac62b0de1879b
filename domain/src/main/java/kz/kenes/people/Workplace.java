package kz.kenes.people;

import java.util.Objects;

/**
 * Where and as what a person works.
 *
 * @param unit the unit, or null for the institution as a whole
 * @param jobTitle what the person is called when the catalogue does not say it, or null
 */
public record Workplace(Institution institution, Unit unit, String jobTitle) {

    public Workplace {
        Objects.requireNonNull(institution);
    }
}
