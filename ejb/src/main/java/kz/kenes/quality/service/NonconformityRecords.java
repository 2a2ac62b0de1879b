package kz.kenes.quality.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PostHolding;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.QualityOffice;
import kz.kenes.quality.Recheck;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.service.TrainingScope;

/** The stored nonconformities, as far as the caller may see them. */
@Dependent
class NonconformityRecords {

    private static final String SIGNED = "exists (select v from MinutesVersion v where v.minutes = m"
            + " and v.state = kz.kenes.council.vocabulary.MinutesState.SIGNED)";

    private static final int YEARS_OF_MINUTES = 1;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    @Inject
    private ControlRecords controls;

    Nonconformity get(long id) {
        TypedQuery<Nonconformity> query = scope.fill(em.createQuery(
                "select n from Nonconformity n where n.id = :id and " + scope.nonconformity("n"), Nonconformity.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(
                query, "n.unit.heads.person", "n.institution", "n.raisedBy", "n.checker", "n.control.recordedBy"));
    }

    /** The same as the caller saw it; its version rises, whatever of it changes. */
    Nonconformity seen(long id, long version) {
        Nonconformity found = get(id);
        found.requireUnchangedSince(version);
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    /** The corrective actions with their people, by their terms; one statement. */
    List<CorrectiveAction> actions(Nonconformity nonconformity) {
        return em.createQuery(
                        "select a from CorrectiveAction a join fetch a.responsible where a.nonconformity = :owner"
                                + " order by a.round, a.due, a.id",
                        CorrectiveAction.class)
                .setParameter("owner", nonconformity)
                .getResultList();
    }

    /** The control that found something; null for none. */
    @Clause("QUA-10")
    ControlRecord control(Long id) {
        return id == null ? null : controls.get(id);
    }

    /** The control that has found it; null for none. */
    ControlRow foundBy(Nonconformity nonconformity) {
        return nonconformity.control() == null ? null : controls.view(nonconformity.control());
    }

    CorrectiveAction action(Nonconformity nonconformity, long id) {
        CorrectiveAction action = em.find(CorrectiveAction.class, id);
        require(action != null && action.nonconformity() == nonconformity, SharedViolation.NOT_FOUND);
        return action;
    }

    List<Recheck> rechecks(Nonconformity nonconformity) {
        return em.createQuery(
                        "select r from Recheck r join fetch r.checker where r.nonconformity = :owner order by r.round",
                        Recheck.class)
                .setParameter("owner", nonconformity)
                .getResultList();
    }

    /** For each step the step and its person or null; the earliest first. */
    List<Object[]> steps(Nonconformity nonconformity) {
        return em.createQuery(
                        "select s.act, s.at, p, s.words from Nonconformity n join n.steps s left join s.by p"
                                + " where n = :owner order by s.ordinal",
                        Object[].class)
                .setParameter("owner", nonconformity)
                .getResultList();
    }

    /** A unit for which the caller may act at all; whether he or she may enter something there is for the rule to say. */
    Unit unit(long id) {
        String mine = scope.isProgram()
                ? scope.given("Unit", "u")
                : "(" + TrainingScope.staffOf("u.institution.id") + (scope.isAuditor() ? " or 1 = 1" : "") + ")";
        TypedQuery<Unit> query =
                scope.fill(em.createQuery("select u from Unit u where u.id = :id and " + mine, Unit.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "u.heads.person", "u.institution"));
    }

    /** Who keeps the quality system of the institution on the day. */
    QualityOffice office(Institution institution, LocalDate day) {
        TypedQuery<PostHolding> query = em.createQuery(
                "select h from PostHolding h join fetch h.post p where p.institution = :institution"
                        + " and p.duty in (kz.kenes.people.vocabulary.PostDuty.QUALITY_HEAD,"
                        + " kz.kenes.people.vocabulary.PostDuty.MANAGEMENT_REPRESENTATIVE) and "
                        + TrainingScope.holds("h"),
                PostHolding.class);
        Set<Person> officers = new HashSet<>();
        Set<Person> representatives = new HashSet<>();
        for (PostHolding holding : Fetching.along(query, "h.person")
                .setParameter("institution", institution)
                .setParameter("today", day)
                .getResultList()) {
            boolean officer = holding.post().duty() == PostDuty.QUALITY_HEAD;
            (officer ? officers : representatives).add(holding.person());
        }
        return new QualityOffice(officers, representatives);
    }

    /** Somebody who works at the institution today. */
    Person employee(Institution institution, Long id) {
        return Found.first(em.createQuery(
                        "select p from Person p where p.id = :id and exists (select e from Employment e"
                                + " where e.person.id = p.id and e.institution = :institution and "
                                + TrainingScope.holds("e") + ")",
                        Person.class)
                .setParameter("id", id)
                .setParameter("institution", institution)
                .setParameter("today", scope.today()));
    }

    /** Signed minutes of the bodies of the unit, the newest first. */
    List<Minutes> minutes(Unit unit) {
        return em.createQuery(
                        "select m from Minutes m join fetch m.body b where b.unit = :unit and m.date >= :since and "
                                + SIGNED + " order by m.date desc, m.id",
                        Minutes.class)
                .setParameter("unit", unit)
                .setParameter("since", scope.today().minusYears(YEARS_OF_MINUTES))
                .getResultList();
    }

    Minutes minutes(Unit unit, long id) {
        Minutes minutes = em.find(Minutes.class, id);
        require(minutes != null && minutes.body().unit() == unit, SharedViolation.NOT_FOUND);
        return minutes;
    }

    /** What a system has entered for the unit under its key already. */
    Optional<Nonconformity> raised(Unit unit, String key) {
        return em.createQuery(
                        "select n from Nonconformity n where n.unit = :unit and n.key = :key", Nonconformity.class)
                .setParameter("unit", unit)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** True if something was entered already because of that. */
    boolean isKnown(String origin) {
        return !em.createQuery("select n.id from Nonconformity n where n.origin = :origin", Long.class)
                .setParameter("origin", origin)
                .getResultList()
                .isEmpty();
    }

    /** The next number in the journal; nobody else takes it until this transaction has ended. */
    int nextNumber(Institution institution, int year) {
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
        Integer last = em.createQuery(
                        "select max(n.number) from Nonconformity n where n.institution = :institution and n.year = :year",
                        Integer.class)
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    TrainingItem trainingItem(long id) {
        return Found.present(em.find(TrainingItem.class, id));
    }

    /** Actions whose term has passed, of which nobody was told yet. */
    List<CorrectiveAction> overdue(LocalDate today) {
        TypedQuery<CorrectiveAction> query = em.createQuery(
                "select a from CorrectiveAction a where a.doneOn is null and a.due < :today and a.escalatedAt is null"
                        + " order by a.due, a.id",
                CorrectiveAction.class);
        return Fetching.along(
                        query, "a.nonconformity.unit.heads.person", "a.responsible", "a.nonconformity.institution")
                .setParameter("today", today)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
