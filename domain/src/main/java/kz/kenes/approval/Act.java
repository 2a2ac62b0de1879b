package kz.kenes.approval;

import java.time.Instant;
import kz.kenes.people.Person;

/**
 * Somebody acts.
 *
 * @param by who acts
 * @param holder in whose place: the entitled person, who is the same unless a substitute acts
 */
public record Act(Person by, Person holder, Instant at) {

    public static Act of(Person person, Instant at) {
        return new Act(person, person, at);
    }
}
