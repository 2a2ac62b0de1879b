package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.plan.work.MeetingsCheck.Held;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.shared.service.Fetching;

/** Counts over plans, decisions and meetings of a body. */
@Dependent
class PlanFactRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisiblePlans visible;

    @Inject
    private BodyRecords bodies;

    /** The edition that holds, or null. */
    WorkPlan effective(long bodyId, int year) {
        TypedQuery<WorkPlan> query = em.createQuery(
                "select p from WorkPlan p join p.body b where b.id = :body and p.year = :year and p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE and "
                        + visible.condition("p", "b"),
                WorkPlan.class);
        query.setParameter("body", bodyId);
        query.setParameter("year", year);
        visible.values().forEach(query::setParameter);
        return Fetching.along(query, "p.body.compositions")
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Body body(long id) {
        return bodies.visible(id);
    }

    /** For each task the number of decisions of the body's meetings on those days. */
    Map<Long, Integer> decisionsByRemit(Body body, LocalDate first, LocalDate last) {
        Map<Long, Integer> counted = new HashMap<>();
        em.createQuery(
                        "select e.id, count(d) from Decision d join d.item i join i.meeting m join i.remits e"
                                + " where m.body = :body and m.date between :first and :last group by e.id",
                        Object[].class)
                .setParameter("body", body)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> counted.put((Long) row[0], ((Number) row[1]).intValue()));
        return counted;
    }

    /** The meetings of the body that were opened in the year of the plan; an adjourned one with its continuation is one. */
    List<Held> held(WorkPlan plan) {
        return em.createQuery(
                        "select m.id, m.date from Meeting m where m.body = :body and m.openedAt is not null"
                                + " and m.state <> kz.kenes.council.vocabulary.MeetingState.NOT_HELD"
                                + " and m.date between :first and :last and m.continuation = false",
                        Object[].class)
                .setParameter("body", plan.body())
                .setParameter("first", plan.firstDay())
                .setParameter("last", plan.lastDay())
                .getResultStream()
                .map(row -> new Held((Long) row[0], (LocalDate) row[1]))
                .toList();
    }
}
