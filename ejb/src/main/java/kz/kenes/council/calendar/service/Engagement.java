package kz.kenes.council.calendar.service;

import kz.kenes.council.calendar.TimeSpan;
import kz.kenes.council.calendar.api.Clash;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What takes the time of a person.
 *
 * @param seen the caller may see what it is
 */
public record Engagement(Person person, EntryKind kind, long id, Localized title, TimeSpan time, boolean seen) {

    Clash toClash() {
        return new Clash(
                person.id(), person.fullName(), kind, seen ? id : null, seen ? title : null, time.start(), time.end());
    }
}
