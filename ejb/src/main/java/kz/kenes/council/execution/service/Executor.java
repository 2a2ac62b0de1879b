package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.REPORT_FOR_OTHERS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.SharedViolation;

/** Who carries a task out: the caller, or the person for whom another system speaks. */
@Dependent
class Executor {

    @Inject
    private Actor actor;

    @Inject
    private BodyRecords bodies;

    /** @param named whom another system names, or null */
    Person person(Long named) {
        if (actor.id() == null && actor.may(REPORT_FOR_OTHERS)) {
            return bodies.person(named);
        }
        require(named == null || named.equals(actor.id()), SharedViolation.NOT_ALLOWED);
        return actor.person();
    }
}
