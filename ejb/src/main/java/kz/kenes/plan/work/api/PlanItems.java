package kz.kenes.plan.work.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;

/** The lines of work plans. Commands on what a plan says carry the version of the plan, those on progress the version of the line. */
@Remote
public interface PlanItems {

    /** The tasks, subjects or directions that lines of the plan may serve. */
    List<RemitView> remits(long planId);

    /**
     * @return id of the line
     * @throws KenesException {@code plan.work.OUTSIDE_YEAR}, {@code plan.work.RESPONSIBLE_REQUIRED},
     *     {@code regulation.COUNCIL_TASK_REQUIRED}
     */
    long add(long planId, long version, PlanItemEntry entry);

    void change(long itemId, long planVersion, PlanItemEntry entry);

    void remove(long itemId, long planVersion);

    /**
     * What the form of a line needs.
     *
     * @param itemId id of the line; null, or one of another plan, for a new one
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    LineForm form(long planId, Long itemId);

    /** Lines of the plan of the year before. */
    OfferedLines offered(long planId);

    /**
     * Takes over lines of the plan of the year before, each a year later.
     *
     * @return how many
     */
    int copy(long planId, long version, List<Long> itemIds);

    /** A table to fill in. */
    FileContent template(long planId);

    /**
     * Adds the lines of a table, all or none.
     *
     * @return how many
     */
    int bring(long planId, long version, FileContent table);

    /**
     * Records how far a line is: by who is responsible, or by chair or secretary of the body (PLN-07).
     *
     * @throws KenesException {@code plan.work.EVIDENCE_REQUIRED}, {@code plan.work.REASON_REQUIRED}
     */
    void record(RecordProgress command);

    /** A line of the effective edition by its number, with the body of the plan. */
    PlannedWork line(long line);
}
