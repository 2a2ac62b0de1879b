package kz.kenes.training.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/**
 * The individual plans of training. Each command carries the version of the plan that the caller saw; a stale one answers {@code
 * shared.STALE}.
 */
@Remote
public interface TrainingPlans {

    /** @throws KenesException {@code shared.NOT_FOUND} */
    PlanView get(long planId);

    /**
     * Begins the own plan; a second call answers with the same one.
     *
     * @param year this calendar year or the next
     * @return id of the plan
     */
    long begin(long unitId, int year);

    /**
     * @return id of the training
     * @throws KenesException {@code training.FUNDING_NOT_EQUAL} and others, if a rule does not hold
     */
    long add(long planId, long version, DescribeTraining training);

    void change(long itemId, long planVersion, DescribeTraining training);

    void remove(long itemId, long planVersion);

    /** Hands the plan in to the unit. */
    void handIn(long planId, long version);

    void takeBack(long planId, long version);

    /** The head gives it back to the employee. */
    void giveBack(long planId, long version, String remarks);

    /** The head approves why another form is needed (TRN-06). */
    void approveJustification(long itemId, long planVersion);

    /** The employee has done it, and proves it (TRN-05). */
    void complete(CompleteTraining command);

    /** The head records that it was not done (TRN-23). */
    void miss(long itemId, long planVersion, String reason);
}
