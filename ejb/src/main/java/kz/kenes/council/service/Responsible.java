package kz.kenes.council.service;

import java.util.Collection;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.vocabulary.Language;

/** Names of those who carry out a decision. */
public final class Responsible {

    private Responsible() {}

    /** Adds the names that are not there yet; person and unit may be null. */
    public static void add(Collection<String> names, Object person, Object unit, Language language) {
        if (person instanceof Person someone && !names.contains(someone.fullName())) {
            names.add(someone.fullName());
        }
        if (unit instanceof Unit part) {
            String name = part.name().toLocalized().in(language);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }
}
