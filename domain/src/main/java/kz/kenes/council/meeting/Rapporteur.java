package kz.kenes.council.meeting;

import kz.kenes.people.Person;

/**
 * Who reports on an item: a person of the register, or somebody named freely, or nobody yet.
 *
 * @param person null if not in the register
 * @param name null if in the register
 */
public record Rapporteur(Person person, String name) {

    public static final Rapporteur NONE = new Rapporteur(null, null);

    public static Rapporteur of(Person person) {
        return new Rapporteur(person, null);
    }

    public static Rapporteur named(String name) {
        return new Rapporteur(null, name == null || name.isBlank() ? null : name.strip());
    }

    /** The name to show, or null. */
    public String shown() {
        return person == null ? name : person.fullName();
    }
}
