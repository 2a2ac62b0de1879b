package kz.kenes.approval.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.Subject;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.DeskStep;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.StepReceipt;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Approvals for those who take their steps. Who may do so is decided by the approval itself. */
@Stateless
@UseCase
public class ApprovalsBean implements Approvals {

    @Inject
    private ApprovalRecords records;

    @Inject
    private ApprovalAccess access;

    @Inject
    private LifeViews views;

    @Inject
    private StepTaking steps;

    @Inject
    private ApprovalProcess process;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ApprovalLife of(String route, long subjectId) {
        List<Approval> versions = records.versions(new Subject(route, subjectId));
        return versions.isEmpty() || !access.isOpen(versions.get(0))
                ? null
                : views.of(versions.get(0), versions, access.me());
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ApprovalLife get(long approvalId) {
        List<Approval> versions = records.versionsWith(approvalId);
        Approval approval = versions.stream()
                .filter(one -> one.id() == approvalId && access.isOpen(one))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
        return views.of(approval, versions, access.me());
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<DeskStep> mySteps() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, DeskStep> mine = new LinkedHashMap<>();
        if (access.me() != null) {
            for (Object[] found : records.awaited(access.me().id(), today)) {
                ApprovalStep step = (ApprovalStep) found[0];
                Person entitled = (Person) found[1];
                String inPlaceOf = entitled == access.me() ? null : entitled.fullName();
                if (inPlaceOf == null || !mine.containsKey(step.id())) {
                    mine.put(step.id(), row(step, inPlaceOf, today));
                }
            }
        }
        return new ArrayList<>(mine.values());
    }

    private static DeskStep row(ApprovalStep step, String inPlaceOf, LocalDate today) {
        Approval approval = step.approval();
        return new DeskStep(
                approval.id(),
                approval.title().toLocalized(),
                step.verb(),
                approval.link(),
                approval.number(),
                step.awaitedAt(),
                step.due(),
                step.isOverdueOn(today),
                inPlaceOf);
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public StepReceipt agree(TakeStep command) {
        return take(command, StepVerb.AGREE);
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public StepReceipt approve(TakeStep command) {
        return take(command, StepVerb.APPROVE);
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public StepReceipt sign(TakeStep command) {
        return take(command, StepVerb.SIGN);
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public StepReceipt conclude(TakeStep command) {
        return take(command, StepVerb.CONCLUDE);
    }

    private StepReceipt take(TakeStep command, StepVerb verb) {
        Approval approval = access.open(command.approvalId());
        Person me = access.requireMe();
        if (!approval.wasTaken(command.ordinal(), verb, me)) {
            approval.requireUnchangedSince(command.version());
            steps.take(approval, command.ordinal(), verb, me, command.words());
        }
        return receipt(approval, command.ordinal());
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public StepReceipt giveBack(GiveBack command) {
        Approval approval = access.open(command.approvalId());
        Person me = access.requireMe();
        if (!approval.wasGivenBack(command.ordinal(), me)) {
            approval.requireUnchangedSince(command.version());
            steps.giveBack(approval, command.ordinal(), me, command.remarks());
        }
        return receipt(approval, command.ordinal());
    }

    private static StepReceipt receipt(Approval approval, int ordinal) {
        ApprovalStep step = approval.steps().stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
        return new StepReceipt(approval.id(), ordinal, step.endedAt(), approval.state());
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public void withdraw(long approvalId, long version) {
        Approval approval = access.open(approvalId);
        approval.requireUnchangedSince(version);
        process.withdraw(approval, access.requireMe());
    }
}
