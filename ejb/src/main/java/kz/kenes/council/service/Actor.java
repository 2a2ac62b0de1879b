package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.vocabulary.Language;

/** Who acts, as the rules see the person, and when. */
@Dependent
public class Actor {

    @Inject
    private BodyRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The person who calls; refused for an account without one. */
    public Person person() {
        return records.person(caller.personId());
    }

    /** The person who calls, or null. */
    public Person personIfAny() {
        return caller.personId() == null ? null : person();
    }

    public Long id() {
        return caller.personId();
    }

    public boolean may(String permission) {
        return caller.may(permission);
    }

    public Language language() {
        return caller.language();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
