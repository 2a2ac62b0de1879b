package kz.kenes.regulation.service;

import static kz.kenes.people.vocabulary.Permission.AUDIT_SYSTEM;
import static kz.kenes.people.vocabulary.Permission.READ_INTERNAL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.regulation.Reader;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/** As whom the caller reads the documents by which Kenes works. */
@Dependent
public class Readers {

    @Inject
    private SystemCheckRecords checks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The staff of the university, an auditor of a certification body during a check, or an outside party. */
    @Clause("DOC-15")
    public Reader caller() {
        return new Reader(caller.may(READ_INTERNAL), caller.may(AUDIT_SYSTEM) && isAdmitted());
    }

    private boolean isAdmitted() {
        if (caller.personId() == null) {
            return false;
        }
        Person person = checks.person(caller.personId());
        LocalDate today = LocalDate.now(clock);
        return checks.of(person.id(), today).stream().anyMatch(check -> check.admits(person, today));
    }
}
