package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.vocabulary.PlanState;

/** The stored plans of employees, as far as the caller may see them. */
@Dependent
class PlanRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    IndividualPlan get(long id) {
        TypedQuery<IndividualPlan> query = scope.fill(em.createQuery(
                "select p from IndividualPlan p where p.id = :id and " + scope.plan("p"), IndividualPlan.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(
                query, "p.person", "p.unit.heads.person", "p.institution", "p.schedule.instituteSchedule"));
    }

    /** The same as the caller saw it; its version rises, whatever of it changes. */
    IndividualPlan seen(long id, long version) {
        IndividualPlan plan = get(id);
        plan.requireUnchangedSince(version);
        em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return plan;
    }

    /** A training of a plan that the caller saw. */
    TrainingItem item(long id, long planVersion) {
        TrainingItem item = Found.present(em.find(TrainingItem.class, id));
        seen(item.plan().id(), planVersion);
        return item;
    }

    /** The trainings with what pays for them, the earliest first; one statement. */
    List<TrainingItem> items(IndividualPlan plan) {
        return em.createQuery(
                        "select distinct i from TrainingItem i left join fetch i.shares left join fetch i.justifiedBy"
                                + " where i.plan = :plan order by i.training.startsOn, i.id",
                        TrainingItem.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    Optional<IndividualPlan> of(Person person, long unitId, int year) {
        return em.createQuery(
                        "select p from IndividualPlan p where p.person = :person and p.unit.id = :unit and p.year = :year",
                        IndividualPlan.class)
                .setParameter("person", person)
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Work of the caller in that unit today. */
    Employment employment(long unitId) {
        return Found.first(scope.fill(em.createQuery(
                        "select e from Employment e where e.person.id = :me and e.unit.id = :unit and "
                                + TrainingScope.holds("e") + " order by e.id",
                        Employment.class))
                .setParameter("unit", unitId));
    }

    /** What the unit was handed and its schedule does not hold yet, with the trainings. */
    List<IndividualPlan> handedIn(long unitId, int year) {
        TypedQuery<IndividualPlan> query = em.createQuery(
                "select distinct p from IndividualPlan p left join fetch p.items where p.unit.id = :unit"
                        + " and p.year = :year and p.state = :state order by p.handedInAt, p.id",
                IndividualPlan.class);
        return Fetching.along(query, "p.person")
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .setParameter("state", PlanState.HANDED_IN)
                .getResultList();
    }

    Optional<TrainingRequirement> requirement(Institution institution, StaffCategory category) {
        return em.createQuery(
                        "select r from TrainingRequirement r where r.institution = :institution"
                                + " and r.category = :category",
                        TrainingRequirement.class)
                .setParameter("institution", institution)
                .setParameter("category", category)
                .getResultStream()
                .findFirst();
    }

    /** Nobody else begins a plan of the person until this transaction has ended. */
    void lock(Person person) {
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
