package kz.kenes.approval.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.Route;
import kz.kenes.approval.Subject;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** The stored routes, approvals and substitutions. */
@Dependent
class ApprovalRecords {

    private static final String IN_FORCE = "s.validity.validFrom <= :today and s.validity.validTo >= :today";
    private static final int MOST_STEPS = 200;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    /** So that what a feature has just changed is seen by the queries, and the version that is told is the right one. */
    void flush() {
        em.flush();
    }

    /** The version rises although only something below changes. */
    void changes(DomainEntity entity) {
        em.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Approval approval(long id) {
        return Found.present(em.find(Approval.class, id));
    }

    /** All versions of the subject with their steps, the latest first; one statement. */
    List<Approval> versions(Subject subject) {
        return Fetching.along(
                        em.createQuery(
                                "select a from Approval a where a.route = :route and a.subjectId = :id",
                                Approval.class),
                        "a.steps.by",
                        "a.steps.holder",
                        "a.author",
                        "a.proposer",
                        "a.edition.route")
                .setParameter("route", subject.route())
                .setParameter("id", subject.id())
                .getResultList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Approval::number).reversed())
                .toList();
    }

    /** All versions of the subject of that approval, as by {@link #versions}; empty where there is none. */
    List<Approval> versionsWith(long approvalId) {
        return em.createQuery(
                        "select new kz.kenes.approval.Subject(a.route, a.subjectId) from Approval a where a.id = :id",
                        Subject.class)
                .setParameter("id", approvalId)
                .getResultStream()
                .findFirst()
                .map(this::versions)
                .orElse(List.of());
    }

    Optional<Approval> running(Subject subject) {
        return em.createQuery(
                        "select a from Approval a where a.route = :route and a.subjectId = :id and a.running = true",
                        Approval.class)
                .setParameter("route", subject.route())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }

    int lastNumber(Subject subject) {
        Integer last = em.createQuery(
                        "select max(a.number) from Approval a where a.route = :route and a.subjectId = :id",
                        Integer.class)
                .setParameter("route", subject.route())
                .setParameter("id", subject.id())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    Route route(String key) {
        return Fetching.along(
                        em.createQuery("select r from Route r where r.key = :key", Route.class), "r.editions.steps")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no route " + key));
    }

    Route route(long id) {
        return Found.present(em.find(Route.class, id));
    }

    List<Route> routes() {
        return Fetching.along(em.createQuery("select r from Route r", Route.class), "r.editions.steps")
                .getResultList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(route -> route.name().kk()))
                .toList();
    }

    Person person(Long id) {
        Person person = id == null ? null : em.find(Person.class, id);
        require(person != null, SharedViolation.NOT_ALLOWED);
        return person;
    }

    List<Person> persons(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids order by p.sortKey, p.id", Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The steps that wait for the person or for those for whom the person acts: step, entitled person; one statement. */
    List<Object[]> awaited(Long personId, LocalDate today) {
        return em.createQuery(
                        "select st, p from ApprovalStep st join fetch st.approval a join st.persons p"
                                + " where st.state = :awaited and (st.verb = kz.kenes.approval.vocabulary.StepVerb.SIGN"
                                + " or a.author.id <> :me and a.proposer.id <> :me)"
                                + " and (p.id = :me or exists (select s from Substitution s where s.person = p"
                                + " and s.substitute.id = :me and " + IN_FORCE + "))"
                                + " order by case when st.due is null then 1 else 0 end, st.due, st.awaitedAt, st.id",
                        Object[].class)
                .setParameter("awaited", StepState.AWAITED)
                .setParameter("me", personId)
                .setParameter("today", today)
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    /** The steps that wait for a decision of the body, the longest waiting first. */
    List<ApprovalStep> awaitedFrom(long bodyId) {
        return em.createQuery(
                        "select st from ApprovalStep st join fetch st.approval where st.state = :awaited"
                                + " and st.actorKind = kz.kenes.approval.vocabulary.ActorKind.BODY_DECISION"
                                + " and st.scopeId = :body order by st.awaitedAt, st.id",
                        ApprovalStep.class)
                .setParameter("awaited", StepState.AWAITED)
                .setParameter("body", bodyId)
                .getResultList();
    }

    /** All steps that wait, with those who may take them. */
    List<ApprovalStep> allAwaited() {
        return Fetching.along(
                        em.createQuery(
                                "select st from ApprovalStep st where st.state = :awaited order by st.id",
                                ApprovalStep.class),
                        "st.approval",
                        "st.persons")
                .setParameter("awaited", StepState.AWAITED)
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }
}
