package kz.kenes.council.execution.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.document.StoredFile;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;

/** The stored tasks, as far as the caller may see them. */
@Dependent
class TaskRecords {

    private static final String[] WITH_EXECUTORS = {
        "t.body.institution",
        "t.body.compositions",
        "t.minutes.meeting",
        "t.decision.item",
        "t.decision.persons",
        "t.decision.units.heads.person"
    };

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleTasks visible;

    @Inject
    private BodyRecords bodies;

    /** The task with its executors, history and the seats of its body; three statements. */
    DecisionTask get(long id, LocalDate today) {
        return single("t.id = :id", id, today);
    }

    DecisionTask ofDecision(long decision, LocalDate today) {
        return single("t.decision.id = :id", decision, today);
    }

    private DecisionTask single(String condition, long id, LocalDate today) {
        TypedQuery<DecisionTask> query = em.createQuery(
                "select t from DecisionTask t where " + condition + " and " + visible.condition("t"),
                DecisionTask.class);
        Map<String, Object> values = visible.values();
        values.put("id", id);
        Fetching.along(query, WITH_EXECUTORS);
        DecisionTask task =
                VisibleTasks.bound(query, values).getResultStream().findFirst().orElse(null);
        require(task != null, SharedViolation.NOT_FOUND);
        history(task);
        bodies.bringSeats(task.body(), today);
        return task;
    }

    private void history(DecisionTask task) {
        em.createQuery(
                        "select t from DecisionTask t left join fetch t.entries e left join fetch e.by where t = :task",
                        DecisionTask.class)
                .setParameter("task", task)
                .getResultList();
    }

    /** Nobody else changes the task until this transaction has ended. */
    void lock(DecisionTask task) {
        em.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The files of the history. */
    List<StoredFile> files(DecisionTask task) {
        return em.createQuery(
                        "select f from TaskEntry e join StoredFile f on f.id = e.file where e.task = :task",
                        StoredFile.class)
                .setParameter("task", task)
                .getResultList();
    }

    /** The task of a decision, whoever calls. */
    Optional<DecisionTask> any(long decision) {
        return em.createQuery("select t from DecisionTask t where t.decision.id = :decision", DecisionTask.class)
                .setParameter("decision", decision)
                .getResultStream()
                .findFirst();
    }

    /** Open tasks of the whole house whose term ends not later than that day, with those who have to know. */
    List<DecisionTask> dueUntil(LocalDate day) {
        TypedQuery<DecisionTask> query = em.createQuery(
                "select t from DecisionTask t where " + Counted.OPEN + " and t.due <= :day order by t.due, t.id",
                DecisionTask.class);
        query.setParameter("day", day);
        return Fetching.along(query, WITH_EXECUTORS).getResultList();
    }

    boolean hasOpen(long body) {
        return em.createQuery(
                                "select count(t) from DecisionTask t where t.body.id = :body and " + Counted.ALIVE,
                                Long.class)
                        .setParameter("body", body)
                        .getSingleResult()
                > 0;
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
