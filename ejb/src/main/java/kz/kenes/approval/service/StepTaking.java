package kz.kenes.approval.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.kenes.approval.Act;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.BodyDecision;
import kz.kenes.approval.StepAwaited;
import kz.kenes.approval.StepTaken;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;

/** Carries an approval from step to step, and tells it. */
@Dependent
public class StepTaking {

    @Inject
    private ActorSources actors;

    @Inject
    private SubstitutionRecords substitutions;

    @Inject
    private ApprovalRecords records;

    @Inject
    private RouteOwners owners;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /**
     * Takes the step that is awaited, as the entitled person or in the place of one.
     *
     * @param ordinal of the step, as the person saw it
     */
    public void take(Approval approval, int ordinal, StepVerb verb, Person person, String words) {
        List<Person> entitled = entitled(approval);
        Act act = act(person, entitled);
        approval.take(ordinal, verb, act, entitled, words);
        records.flush();
        Long by = act.by().id();
        Long holder = act.holder().id();
        told(new StepTaken(
                approval.id(), approval.subject(), approval.number(), ordinal, verb, by, holder, null, act.at()));
        goOn(approval, by, holder, null);
    }

    /** Sends the subject back to its author. */
    public void giveBack(Approval approval, int ordinal, Person person, String remarks) {
        List<Person> entitled = entitled(approval);
        Act act = act(person, entitled);
        approval.giveBack(ordinal, act, entitled, remarks);
        records.flush();
        told(returned(approval, act.by().id(), act.holder().id(), remarks.strip()));
    }

    void take(Approval approval, BodyDecision decision) {
        ApprovalStep step = approval.awaited().orElse(null);
        approval.take(decision);
        records.flush();
        told(new StepTaken(
                approval.id(),
                approval.subject(),
                approval.number(),
                step.ordinal(),
                step.verb(),
                null,
                null,
                decision.decision(),
                decision.signedAt()));
        goOn(approval, null, null, decision.decision());
    }

    void giveBack(Approval approval, BodyDecision decision, String remarks) {
        approval.giveBack(decision, remarks);
        records.flush();
        told(returned(approval, null, null, remarks.strip()));
    }

    private static ApprovalReturned returned(Approval approval, Long by, Long holder, String remarks) {
        return new ApprovalReturned(
                approval.id(),
                approval.subject(),
                approval.number(),
                approval.title().toLocalized(),
                approval.link(),
                approval.author().id(),
                approval.proposer().id(),
                by,
                holder,
                remarks,
                approval.endedAt());
    }

    private void told(StepTaken event) {
        owners.of(event.subject().route()).ifPresent(owner -> owner.stepTaken(event));
        events.fire(event);
    }

    private void told(ApprovalReturned event) {
        owners.of(event.subject().route()).ifPresent(owner -> owner.givenBack(event));
        events.fire(event);
    }

    void told(ApprovalWithdrawn event) {
        owners.of(event.subject().route()).ifPresent(owner -> owner.takenBack(event));
        events.fire(event);
    }

    private void goOn(Approval approval, Long by, Long holder, Long decision) {
        if (approval.state() == ApprovalState.COMPLETED) {
            ApprovalCompleted completed = new ApprovalCompleted(
                    approval.id(),
                    approval.subject(),
                    approval.number(),
                    approval.title().toLocalized(),
                    approval.link(),
                    approval.author().id(),
                    approval.proposer().id(),
                    by,
                    holder,
                    decision,
                    approval.endedAt());
            owners.of(approval.subject().route()).ifPresent(owner -> owner.approved(completed));
            events.fire(completed);
        } else {
            call(approval);
        }
    }

    /** Tells those whose turn it is, and their substitutes. */
    void call(Approval approval) {
        ApprovalStep step = approval.awaited().orElseThrow();
        List<Person> entitled = entitled(step);
        step.awaitFrom(entitled);
        tell(step, entitled);
    }

    /** Posts and seats may have changed hands: whoever is new among the entitled is told. */
    void callAnew(ApprovalStep step) {
        List<Person> entitled = entitled(step);
        List<Person> newcomers = new ArrayList<>(entitled);
        newcomers.removeAll(step.persons());
        step.awaitFrom(entitled);
        if (!newcomers.isEmpty()) {
            tell(step, newcomers);
        }
    }

    private void tell(ApprovalStep step, List<Person> entitled) {
        Approval approval = step.approval();
        TreeSet<Long> persons = new TreeSet<>(substitutions.substitutesOf(entitled, today()));
        entitled.forEach(person -> persons.add(person.id()));
        if (step.verb() != StepVerb.SIGN) {
            persons.remove(approval.author().id());
            persons.remove(approval.proposer().id());
        }
        events.fire(new StepAwaited(
                approval.id(),
                approval.subject(),
                approval.number(),
                step.ordinal(),
                step.verb(),
                approval.title().toLocalized(),
                approval.link(),
                step.actorName().toLocalized(),
                step.due(),
                List.copyOf(persons)));
    }

    private List<Person> entitled(Approval approval) {
        return approval.awaited().map(this::entitled).orElse(List.of());
    }

    private List<Person> entitled(ApprovalStep step) {
        return actors.entitled(step, today());
    }

    /** The person acts by own right or, failing that, for somebody who has it. */
    private Act act(Person person, List<Person> entitled) {
        Instant now = clock.instant();
        if (entitled.contains(person)) {
            return Act.of(person, now);
        }
        return substitutions.substitutedBy(person, today()).stream()
                .filter(entitled::contains)
                .findFirst()
                .map(holder -> new Act(person, holder, now))
                .orElse(Act.of(person, now));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
