package kz.kenes.approval.service;

import static kz.kenes.approval.ApprovalViolation.ALREADY_SUBMITTED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.BodyDecision;
import kz.kenes.approval.RouteEdition;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.people.Person;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.vocabulary.Localized;

/** What a feature does with the approval of its subjects, inside its own transaction. */
@Dependent
public class ApprovalProcess {

    @Inject
    private ApprovalRecords records;

    @Inject
    private ActorSources actors;

    @Inject
    private StepTaking steps;

    @Inject
    private LifeViews views;

    @Inject
    private Clock clock;

    /**
     * Submits a subject, as its next version, by the edition of its route in force today. Whose turn it is learns of it.
     *
     * @throws RuleViolation if another version of the subject is on its way
     */
    public Approval submit(Submission submission) {
        Subject subject = submission.subject();
        require(running(subject).isEmpty(), ALREADY_SUBMITTED);
        RouteEdition edition = records.route(subject.route()).editionOn(LocalDate.now(clock));
        int number = records.lastNumber(subject) + 1;
        Approval approval = new Approval(submission, edition, number, actors, clock.instant());
        records.add(approval);
        steps.call(approval);
        return approval;
    }

    /**
     * The subject was changed while it waits for its first step: whoever looks at the old content cannot approve it any more.
     *
     * @return false where nothing waits, so that the feature submits the change as a new version
     * @throws RuleViolation if a step was taken already
     */
    public boolean revise(Subject subject, Localized title, String content) {
        Optional<Approval> running = running(subject);
        running.ifPresent(approval -> approval.revise(title, content));
        return running.isPresent();
    }

    /** Takes the subject back, if it is on its way. */
    public void withdraw(Subject subject, Person by) {
        running(subject).ifPresent(approval -> withdraw(approval, by));
    }

    /** The subject has come to an end by itself: nobody is waited for any more. */
    public void lapse(Subject subject) {
        running(subject).ifPresent(approval -> approval.lapse(clock.instant()));
    }

    /** True if it is the person's turn, by own right or as a substitute. */
    public boolean awaits(Subject subject, Person person) {
        return running(subject)
                .filter(approval -> views.mayTake(approval, person))
                .isPresent();
    }

    void withdraw(Approval approval, Person by) {
        approval.withdraw(by, clock.instant());
        records.flush();
        steps.told(new ApprovalWithdrawn(
                approval.id(), approval.subject(), approval.number(), by.id(), approval.endedAt()));
    }

    /** The approval that is on its way. */
    public Optional<Approval> running(Subject subject) {
        return records.running(subject);
    }

    /** A body has decided in favour, in signed minutes. */
    public void decide(long approvalId, BodyDecision decision) {
        steps.take(records.approval(approvalId), decision);
    }

    /** A body has decided against, in signed minutes. */
    public void refuse(long approvalId, BodyDecision decision, String remarks) {
        steps.giveBack(records.approval(approvalId), decision, remarks);
    }

    /** Approvals in which it is the turn of that body to decide, the longest waiting first. */
    public List<ApprovalStep> awaitedFrom(long bodyId) {
        return records.awaitedFrom(bodyId);
    }

    /** Who may act on the subject has changed; whoever is new learns of it. */
    public void callAnew(Subject subject) {
        running(subject).flatMap(Approval::awaited).ifPresent(steps::callAnew);
    }
}
