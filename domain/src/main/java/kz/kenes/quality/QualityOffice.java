package kz.kenes.quality;

import java.util.Set;
import kz.kenes.people.Person;

/**
 * Who keeps the quality system of an institution on a day.
 *
 * @param officers who hold a post of the quality office
 * @param representatives who represent the management in it
 */
public record QualityOffice(Set<Person> officers, Set<Person> representatives) {

    public QualityOffice {
        officers = Set.copyOf(officers);
        representatives = Set.copyOf(representatives);
    }
}
