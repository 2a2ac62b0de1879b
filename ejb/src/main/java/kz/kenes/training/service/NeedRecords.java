package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingRequirement;

/** What people have learnt and what they need, as far as the caller may see it. */
@Dependent
class NeedRecords {

    private static final String LAST = "(select max(r.endedOn) from TrainingRecord r where r.person.id = e.person.id)";

    private static final String BY_UNIT = "unit";
    private static final int PERSONS_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** The condition that the caller sees the person of that employment: the own one, those in units below, all as HR. */
    private String visible(String employment) {
        return "(" + (scope.isHr() ? TrainingScope.staffOf(employment + ".institution.id") + " or " : "") + employment
                + ".person.id = :me or " + TrainingScope.headAbove(employment + ".unit.id") + ")";
    }

    /** Work of the person today, in the units that the caller sees. */
    List<Employment> works(long personId) {
        TypedQuery<Employment> query = scope.fill(em.createQuery(
                "select e from Employment e where e.person.id = :person and e.unit is not null and "
                        + TrainingScope.holds("e") + " and " + visible("e") + " order by e.id",
                Employment.class));
        query.setParameter("person", personId);
        return Fetching.along(query, "e.person", "e.unit", "e.position", "e.institution")
                .getResultList();
    }

    Person person(long id) {
        return Found.present(em.find(Person.class, id));
    }

    List<TrainingRecord> records(long personId) {
        return em.createQuery(
                        "select r from TrainingRecord r where r.person.id = :person order by r.endedOn desc, r.id desc",
                        TrainingRecord.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Plans of the person that the caller sees: plan, unit, number of trainings, hours. */
    List<Object[]> plans(long personId) {
        return scope.fill(em.createQuery(
                        "select p, u, (select count(i) from TrainingItem i where i.plan.id = p.id),"
                                + " (select sum(j.training.hours) from TrainingItem j where j.plan.id = p.id)"
                                + " from IndividualPlan p join p.unit u where p.person.id = :person and "
                                + scope.plan("p") + " order by p.year desc, p.id",
                        Object[].class))
                .setParameter("person", personId)
                .getResultList();
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

    Optional<TrainingRequirement> requirement(Institution institution, StaffCategory category) {
        return Optional.ofNullable(requirements(institution).get(category));
    }

    /** For everybody whom the caller sees: person, category of each work, last day of training or null. */
    List<Object[]> lastTrainings() {
        return scope.fill(em.createQuery(
                        "select distinct e.person.id, e.category, " + LAST + " from Employment e where " + seen("e"),
                        Object[].class))
                .getResultList();
    }

    /**
     * The same people one by one: the person, last day of training or null. One row for each person, however many works he or she has.
     */
    ListPage<Object[]> list(ListQuery query, Map<StaffCategory, TrainingRequirement> requirements, int thisYear) {
        Map<String, Object> values = new HashMap<>(scope.values());
        String rows = "select p, (select max(r.endedOn) from TrainingRecord r where r.person = p)";
        if (BY_UNIT.equals(query.sort())) {
            rows += ", (select min(k.sortKey) from Employment q join q.unit k where q.person = p and " + seen("q")
                    + ") as firstUnit";
        }
        return new Listing(rows + " from Person p", "select count(p) from Person p")
                .where(people(query.filters().get("year"), requirements, thisYear, values), values)
                .filter("category", hasWork("c", "c.category = :category"), StaffCategory::valueOf)
                .filter("unit", hasWork("w", "w.unit.id = :unit"), Long::valueOf)
                .search("p.searchText")
                .orFound(hasWork("x", "(lower(x.unit.name.kk) like :search or lower(x.unit.name.ru) like :search)"))
                .sort("person", "p.sortKey")
                .sort(BY_UNIT, "firstUnit")
                .order("p.sortKey, p.id")
                .page(query, em::createQuery, (Object[] row) -> row);
    }

    /** What these people do today in the units that the caller sees, by the alphabet of units; one statement for a page of a list. */
    Map<Long, List<Employment>> worksOf(List<Long> persons) {
        Map<Long, List<Employment>> works = new HashMap<>();
        for (int first = 0; first < persons.size(); first += PERSONS_AT_ONCE) {
            List<Long> some = persons.subList(first, Math.min(persons.size(), first + PERSONS_AT_ONCE));
            scope.fill(em.createQuery(
                            "select e, u, o, e.person.id from Employment e join e.unit u left join e.position o"
                                    + " where e.person.id in :persons and " + seen("e") + " order by u.sortKey, e.id",
                            Object[].class))
                    .setParameter("persons", some)
                    .getResultStream()
                    .forEach(row -> works.computeIfAbsent((Long) row[3], one -> new ArrayList<>())
                            .add((Employment) row[0]));
        }
        return works;
    }

    /** Work in a unit today that the caller sees. */
    private String seen(String employment) {
        return employment + ".unit.id is not null and " + TrainingScope.holds(employment) + " and "
                + visible(employment);
    }

    private String hasWork(String name, String condition) {
        return "exists (select " + name + " from Employment " + name + " where " + name + ".person = p and " + condition
                + " and " + seen(name) + ")";
    }

    /**
     * The condition that the caller sees one of the works of {@code p}; with a year, that one of them asks for a training in that year,
     * and none of them before.
     */
    @Clause({"TRN-09", "TRN-10"})
    private String people(
            String asked,
            Map<StaffCategory, TrainingRequirement> requirements,
            int thisYear,
            Map<String, Object> values) {
        if (asked == null || !asked.matches("\\d{4}")) {
            return hasWork("e", "1 = 1");
        }
        int year = Integer.parseInt(asked);
        List<String> then = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (TrainingRequirement requirement : requirements.values()) {
            String name = requirement.category().name().toLowerCase(Locale.ROOT);
            int last = year - requirement.years();
            values.put(name, requirement.category());
            values.put(name + "After", LocalDate.of(last + 1, 1, 1));
            String due = "e.category = :" + name + " and not " + learnt("x", name + "After");
            if (year > thisYear) {
                values.put(name + "Since", LocalDate.of(last, 1, 1));
                due += " and " + learnt("y", name + "Since");
                before.add("g.category = :" + name + " and not " + learnt("z", name + "Since"));
            }
            then.add(due);
        }
        return hasWork("e", any(then)) + (before.isEmpty() ? "" : " and not " + hasWork("g", any(before)));
    }

    private static String learnt(String name, String since) {
        return "exists (select " + name + " from TrainingRecord " + name + " where " + name + ".person = p and " + name
                + ".endedOn >= :" + since + ")";
    }

    private static String any(List<String> conditions) {
        return conditions.isEmpty() ? "1 = 0" : "((" + String.join(") or (", conditions) + "))";
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
