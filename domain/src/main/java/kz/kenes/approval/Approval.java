package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.BODY_DECIDES;
import static kz.kenes.approval.ApprovalViolation.CONCLUSION_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.NOT_RUNNING;
import static kz.kenes.approval.ApprovalViolation.NOT_THE_ACTOR;
import static kz.kenes.approval.ApprovalViolation.NOT_THIS_STEP;
import static kz.kenes.approval.ApprovalViolation.NO_STEP_NEEDED;
import static kz.kenes.approval.ApprovalViolation.ONLY_AUTHOR_WITHDRAWS;
import static kz.kenes.approval.ApprovalViolation.OTHER_VERB;
import static kz.kenes.approval.ApprovalViolation.OWN_PROPOSAL;
import static kz.kenes.approval.ApprovalViolation.REMARKS_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.STEP_ALREADY_TAKEN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The approval of one version of one subject: it runs from step to step until the last one is taken, unless it is given back with
 * remarks or withdrawn. A subject that comes again comes as its next version.
 */
@Entity
@Table(name = "approval")
public class Approval extends ApprovalRecord {

    protected Approval() {}

    /**
     * Starts on the way of the edition; the first step that is needed is awaited at once.
     *
     * @param number version of the subject, from 1
     */
    public Approval(Submission submission, RouteEdition edition, int number, ActorNames names, Instant now) {
        this.route = submission.subject().route();
        this.subjectId = submission.subject().id();
        this.number = number;
        this.edition = edition;
        this.author = Objects.requireNonNull(submission.author());
        this.proposer = Objects.requireNonNull(submission.proposer());
        this.link = submission.link();
        this.startedAt = now;
        describe(submission.title(), submission.content());
        edition.steps().forEach(plan -> steps.add(new ApprovalStep(this, plan, submission, names)));
        require(next().isPresent(), NO_STEP_NEEDED);
        next().orElseThrow().await(now);
    }

    private void describe(Localized newTitle, String newContent) {
        this.title = LocalizedText.of(newTitle);
        this.content = newContent;
    }

    /** The subject was changed before anybody took a step: what waits is the new content, and nobody can approve the old one. */
    public void revise(Localized newTitle, String newContent) {
        requireRunning();
        require(isUntouched(), STEP_ALREADY_TAKEN);
        describe(newTitle, newContent);
    }

    /** True while nobody has taken a step. */
    public boolean isUntouched() {
        return steps.stream().noneMatch(step -> step.state() == StepState.TAKEN);
    }

    /**
     * Takes the step that is awaited.
     *
     * @param ordinal of the step, as the actor saw it
     * @param entitled who may act at the step today
     * @param words conclusion or comment, or null
     */
    public void take(int ordinal, StepVerb verb, Act act, Collection<Person> entitled, String words) {
        ApprovalStep step = requireTurnOf(ordinal, act, entitled);
        require(step.verb() == verb, OTHER_VERB, step.verb());
        require(verb != StepVerb.CONCLUDE || isSaid(words), CONCLUSION_REQUIRED);
        step.end(StepState.TAKEN, act, isSaid(words) ? words.strip() : null);
        goOn(act.at());
    }

    /** A body takes the step that is awaited by its decision. */
    public void take(BodyDecision decision) {
        ApprovalStep step = requireDecidedByBody();
        step.end(StepState.TAKEN, decision, null);
        goOn(decision.signedAt());
    }

    /** Sends the subject back to its author, who mends it and submits it as a new version. */
    public void giveBack(int ordinal, Act act, Collection<Person> entitled, String remarks) {
        ApprovalStep step = requireTurnOf(ordinal, act, entitled);
        require(isSaid(remarks), REMARKS_REQUIRED);
        step.end(StepState.GIVEN_BACK, act, remarks.strip());
        end(ApprovalState.RETURNED, act.at());
    }

    /** A body sends the subject back by its decision. */
    public void giveBack(BodyDecision decision, String remarks) {
        ApprovalStep step = requireDecidedByBody();
        require(isSaid(remarks), REMARKS_REQUIRED);
        step.end(StepState.GIVEN_BACK, decision, remarks.strip());
        end(ApprovalState.RETURNED, decision.signedAt());
    }

    /** The author or the proposer takes the subject back before it is approved. */
    public void withdraw(Person person, Instant now) {
        requireRunning();
        require(isOf(person), ONLY_AUTHOR_WITHDRAWS);
        end(ApprovalState.WITHDRAWN, now);
    }

    /** The subject has come to an end by itself, so that there is nothing left to approve. */
    public void lapse(Instant now) {
        requireRunning();
        end(ApprovalState.WITHDRAWN, now);
    }

    private void goOn(Instant now) {
        Optional<ApprovalStep> next = next();
        if (next.isPresent()) {
            next.get().await(now);
        } else {
            end(ApprovalState.COMPLETED, now);
        }
    }

    private void end(ApprovalState how, Instant now) {
        steps.forEach(ApprovalStep::leave);
        state = how;
        running = null;
        endedAt = now;
    }

    private Optional<ApprovalStep> next() {
        return steps().stream().filter(step -> step.state() == StepState.AHEAD).findFirst();
    }

    private void requireRunning() {
        require(state == ApprovalState.RUNNING, NOT_RUNNING, state);
    }

    private ApprovalStep requireTurnOf(int ordinal, Act act, Collection<Person> entitled) {
        requireRunning();
        ApprovalStep step = awaited().orElseThrow();
        require(step.ordinal() == ordinal, NOT_THIS_STEP, step.actorName());
        require(!step.actorKind().isCollective(), BODY_DECIDES, step.actorName());
        require(entitled.contains(act.holder()), NOT_THE_ACTOR, step.actorName());
        boolean own = isOf(act.by()) || isOf(act.holder());
        require(step.verb() == StepVerb.SIGN || !own, OWN_PROPOSAL);
        return step;
    }

    private ApprovalStep requireDecidedByBody() {
        requireRunning();
        ApprovalStep step = awaited().orElseThrow();
        require(step.actorKind().isCollective(), NOT_THE_ACTOR, step.actorName());
        return step;
    }

    private static boolean isSaid(String words) {
        return words != null && !words.isBlank();
    }

    /** True for the author and the proposer. */
    public boolean isOf(Person person) {
        return person != null && (person == author || person == proposer);
    }

    /** True if that step was taken so already: whoever repeats the command gets the same answer. */
    public boolean wasTaken(int ordinal, StepVerb verb, Person by) {
        return steps.stream()
                .anyMatch(step -> step.ordinal() == ordinal
                        && step.state() == StepState.TAKEN
                        && step.verb() == verb
                        && step.by() == by);
    }

    /** True if the subject was given back so already. */
    public boolean wasGivenBack(int ordinal, Person by) {
        return steps.stream()
                .anyMatch(step -> step.ordinal() == ordinal && step.state() == StepState.GIVEN_BACK && step.by() == by);
    }

    /** The step whose turn it is; empty once the approval has ended. */
    public Optional<ApprovalStep> awaited() {
        return steps.stream().filter(step -> step.state() == StepState.AWAITED).findFirst();
    }
}
