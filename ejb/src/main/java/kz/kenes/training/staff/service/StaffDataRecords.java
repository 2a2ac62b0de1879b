package kz.kenes.training.staff.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.staff.StaffRequest;
import kz.kenes.training.staff.StaffSubmission;

/** Who works where, and what was submitted, each question in one statement however many people there are. */
@Dependent
class StaffDataRecords {

    /** Older requests are long forgotten, met or not. */
    private static final int REQUESTS_OF_DAYS = 400;

    private static final String DEGREES = "(kz.kenes.people.vocabulary.AcademicDegree.CANDIDATE,"
            + " kz.kenes.people.vocabulary.AcademicDegree.PHD, kz.kenes.people.vocabulary.AcademicDegree.DOCTOR)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** The institution in which the caller works. */
    Institution myInstitution() {
        return Found.first(scope.fill(em.createQuery(
                        "select i from Institution i where " + TrainingScope.staffOf("i.id") + " order by i.id",
                        Institution.class))
                .setMaxResults(1));
    }

    boolean worksSomewhere() {
        return !scope.fill(em.createQuery(
                        "select i.id from Institution i where " + TrainingScope.staffOf("i.id"), Long.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Everything of the own institution for the HR service; for others the units that they head, and those below. */
    private String visible(String unitId) {
        return scope.isHr() ? "" : " and " + TrainingScope.headAbove(unitId);
    }

    private <Q extends Query> Q of(Q query, Institution institution) {
        query.setParameter("institution", institution);
        return scope.fill(query);
    }

    Map<StaffCategory, TrainingRequirement> requirements(Institution institution) {
        Map<StaffCategory, TrainingRequirement> requirements = new HashMap<>();
        em.createQuery(
                        "select r from TrainingRequirement r where r.institution = :institution",
                        TrainingRequirement.class)
                .setParameter("institution", institution)
                .getResultStream()
                .forEach(one -> requirements.put(one.category(), one));
        return requirements;
    }

    /**
     * Units that exist today: unit, the one above or null, head or null, day of the last submission or null.
     *
     * @param only id of one of them, or null for all
     */
    List<Object[]> units(Institution institution, Long only) {
        TypedQuery<Object[]> query = of(
                em.createQuery(
                        "select u, o, n, (select max(s.submittedOn) from StaffSubmission s where s.unit.id = u.id)"
                                + " from UnitPlacement t join t.unit u left join t.parent o left join u.heads h on "
                                + TrainingScope.holds("h")
                                + " left join h.person n where u.institution = :institution and "
                                + TrainingScope.holds("t") + " and " + TrainingScope.holds("u") + visible("u.id")
                                + (only == null ? "" : " and u.id = :only") + " order by u.sortKey, u.id",
                        Object[].class),
                institution);
        if (only != null) {
            query.setParameter("only", only);
        }
        return query.getResultList();
    }

    /** For each unit and category: unit id, category, people, people with a degree. */
    List<Object[]> counts(Institution institution, Long only) {
        return counted(
                "select e.unit.id, e.category, count(p.id), sum(case when p.degree in " + DEGREES
                        + " then 1 else 0 end) from Employment e join e.person p",
                "",
                "e.unit.id, e.category",
                institution,
                only,
                Map.of());
    }

    /** For each unit: unit id, people who need no training this year. */
    List<Object[]> inTerm(
            Institution institution, Long only, Map<StaffCategory, TrainingRequirement> requirements, int thisYear) {
        Map<String, Object> values = new HashMap<>();
        List<String> kinds = new ArrayList<>();
        for (StaffCategory category : StaffCategory.values()) {
            TrainingRequirement requirement = requirements.get(category);
            String name = "since" + category.ordinal();
            values.put(
                    name,
                    requirement == null ? LocalDate.EPOCH : LocalDate.of(thisYear - requirement.years() + 1, 1, 1));
            kinds.add(
                    "e.category = kz.kenes.people.vocabulary.StaffCategory." + category + " and r.endedOn >= :" + name);
        }
        return counted(
                "select e.unit.id, count(distinct e.id) from Employment e join TrainingRecord r on r.person = e.person",
                " and (" + String.join(" or ", kinds) + ")",
                "e.unit.id",
                institution,
                only,
                values);
    }

    private List<Object[]> counted(
            String select,
            String condition,
            String group,
            Institution institution,
            Long only,
            Map<String, Object> values) {
        TypedQuery<Object[]> query = of(
                em.createQuery(
                        select + " where e.institution = :institution and e.unit is not null and "
                                + TrainingScope.holds("e") + visible("e.unit.id") + condition
                                + (only == null ? "" : " and e.unit.id = :only") + " group by " + group,
                        Object[].class),
                institution);
        values.forEach(query::setParameter);
        if (only != null) {
            query.setParameter("only", only);
        }
        return query.getResultList();
    }

    /** What the HR service has asked for, the newest first. */
    List<StaffRequest> requests(Institution institution) {
        return em.createQuery(
                        "select r from StaffRequest r where r.institution = :institution and r.askedOn >= :since"
                                + " order by r.askedOn desc, r.id desc",
                        StaffRequest.class)
                .setParameter("institution", institution)
                .setParameter("since", scope.today().minusDays(REQUESTS_OF_DAYS))
                .getResultList();
    }

    /** Employment, person, unit, position or null, last day of training or null. */
    ListPage<Object[]> list(ListQuery query, Institution institution) {
        String from = " from Employment e join e.person p join e.unit u left join e.position o";
        Map<String, Object> values = new HashMap<>(scope.values());
        values.put("institution", institution);
        return new Listing(
                        "select e, p, u, o, (select max(r.endedOn) from TrainingRecord r where r.person.id = p.id)"
                                + from,
                        "select count(e) from Employment e")
                .where(
                        "e.institution = :institution and e.unit.id is not null and " + TrainingScope.holds("e")
                                + visible("e.unit.id"),
                        values)
                .filter("category", "e.category = :category", StaffCategory::valueOf)
                .filter("degree", "e.person.degree = :degree", AcademicDegree::valueOf)
                .filter("unit", "e.unit.id = :unit", Long::valueOf)
                .search("e.person.searchText")
                .sort("person", "p.sortKey")
                .sort("unit", "u.sortKey")
                .sort("since", "e.validity.validFrom")
                .order("p.sortKey, e.id")
                .page(query, em::createQuery, (Object[] row) -> row);
    }

    /** A unit of the own institution, if the caller sees it. */
    Unit unit(long id) {
        TypedQuery<Unit> query = of(
                em.createQuery(
                        "select u from Unit u where u.id = :id and u.institution = :institution" + visible("u.id"),
                        Unit.class),
                myInstitution());
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "u.institution", "u.heads.person"));
    }

    /** The unit as above, while nobody else submits for it. */
    Unit locked(long id) {
        Unit unit = unit(id);
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        return unit;
    }

    Optional<LocalDate> lastSubmitted(Unit unit) {
        return Optional.ofNullable(TrainingScope.day(
                em.createQuery("select max(s.submittedOn) from StaffSubmission s where s.unit = :unit", Object.class)
                        .setParameter("unit", unit)
                        .getSingleResult()));
    }

    StaffSubmission submission(long id) {
        TypedQuery<StaffSubmission> query = scope.fill(em.createQuery(
                "select s from StaffSubmission s where s.id = :id and "
                        + (scope.isHr()
                                ? TrainingScope.staffOf("s.institution.id")
                                : TrainingScope.headAbove("s.unit.id")),
                StaffSubmission.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "s.institution", "s.unit", "s.submittedBy", "s.lines"));
    }

    /** With who submitted, the newest first. */
    List<StaffSubmission> submissions(long unitId) {
        return em.createQuery(
                        "select s from StaffSubmission s join fetch s.submittedBy where s.unit.id = :unit"
                                + " order by s.submittedOn desc",
                        StaffSubmission.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    static Unit unit(Object[] row) {
        return (Unit) row[0];
    }

    static Person person(Object found) {
        return (Person) found;
    }
}
