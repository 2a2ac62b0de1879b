package kz.kenes.training.effect.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;

/** The reports of employees on their individual plans (TRN-25, TRN-26). */
@Remote
public interface PlanReports {

    /** The report, or what is there for one. */
    PlanReportView ofPlan(long planId);

    /**
     * The employee reports once nothing of the plan lies ahead, or mends what was given back.
     *
     * @param version of the report that the caller saw; 0 for a new one
     * @throws KenesException {@code training.effect.PLAN_AHEAD} and others
     */
    void report(long planId, long version, String text);

    /** The head gives it back to the employee. */
    void giveBack(long planId, long version, String remarks);

    /** The meeting has discussed it; the head writes the resolution. */
    void resolve(LinkMinutes minutes, String resolution);

    /** The minutes that were attached as a file. */
    FileContent minutes(long planId);
}
