package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.shared.Clause;

/** How a body has its decisions carried out, for the reports of other features. */
@Dependent
public class ExecutionFacts {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Tasks of a body in numbers, as they stand today. Withdrawn ones are not counted, so the last four make up the first.
     *
     * @param assigned tasks given by meetings of the period
     * @param doneInTime accepted, and reported not after the last day of the term
     * @param doneLate accepted, and reported after it
     * @param open not done, within the term, or reported and not looked at yet
     * @param overdue not done though the term has passed
     */
    public record ExecutionCount(int assigned, int doneInTime, int doneLate, int open, int overdue) {}

    /**
     * The tasks that the meetings of a body between two days gave. One statement.
     *
     * @param first first day of the meetings
     * @param last last day of the meetings
     */
    @Clause("MTG-33")
    public ExecutionCount of(long bodyId, LocalDate first, LocalDate last) {
        Object[] row = em.createQuery(
                        "select " + Counted.EXPRESSIONS + " from DecisionTask t where t.body.id = :body"
                                + " and t.meetingDate between :first and :last",
                        Object[].class)
                .setParameter("body", bodyId)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        int inTime = Counted.number(row[0]);
        int late = Counted.number(row[1]);
        int open = Counted.number(row[2]);
        int overdue = Counted.number(row[3]);
        return new ExecutionCount(inTime + late + open + overdue, inTime, late, open, overdue);
    }
}
