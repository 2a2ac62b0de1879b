package kz.kenes.council.proposal.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.kenes.council.Body;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Caller;

/** Who proposes: the caller, or the person for whom another system speaks. */
@Dependent
class Proposer {

    @Inject
    private Actor actor;

    @Inject
    private Caller caller;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Event<Object> events;

    String account() {
        return caller.username();
    }

    /** An account without a person belongs to another system. */
    boolean isSystem() {
        return actor.id() == null;
    }

    /** @param named whom another system names, or null */
    Person person(Long named) {
        if (isSystem()) {
            return bodies.person(named);
        }
        require(named == null || named.equals(actor.id()), SharedViolation.NOT_ALLOWED);
        return actor.person();
    }

    /** The one who acts on the proposal: another system speaks for the proposer of what it wrote down itself. */
    Person of(Proposal proposal) {
        boolean own = isSystem() && proposal.source().equals(account());
        return own ? proposal.proposer() : actor.person();
    }

    Instant now() {
        return actor.now();
    }

    @Clause({"MTG-06", "CNL-37"})
    void submit(Proposal proposal) {
        Person person = of(proposal);
        Body body = proposal.body();
        bodies.bringSeats(body, actor.today());
        boolean staff = bodies.belongs(person.id(), body.institution(), actor.today());
        proposal.submit(staff, person, actor.now());
        events.fire(Movements.of(proposal, actor.today()));
    }
}
