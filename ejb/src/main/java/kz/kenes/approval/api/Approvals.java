package kz.kenes.approval.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;

/** The approvals of all features, step by step. A subject is known by the key of its route and its id within its feature. */
@Remote
public interface Approvals {

    /**
     * The approval of the latest version of a subject.
     *
     * @param route key of the route, such as {@code council.composition}
     * @return null while nothing has been submitted, or nothing that the caller may see
     */
    ApprovalLife of(String route, long subjectId);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    ApprovalLife get(long approvalId);

    /** The steps that wait for the caller, the most urgent first, those of persons for whom the caller acts included. */
    List<DeskStep> mySteps();

    /** @throws KenesException {@code approval.NOT_THE_ACTOR}, {@code approval.OWN_PROPOSAL}, {@code shared.STALE} among others */
    StepReceipt agree(TakeStep command);

    /** @throws KenesException {@code approval.NOT_THE_ACTOR}, {@code approval.OWN_PROPOSAL}, {@code shared.STALE} among others */
    StepReceipt approve(TakeStep command);

    StepReceipt sign(TakeStep command);

    /** Gives a conclusion, which is obligatory. */
    StepReceipt conclude(TakeStep command);

    /** @throws KenesException {@code approval.REMARKS_REQUIRED} among others */
    StepReceipt giveBack(GiveBack command);

    /** The author or the proposer takes the subject back. */
    void withdraw(long approvalId, long version);
}
