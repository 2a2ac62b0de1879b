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
import java.util.TreeMap;
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

    private static final int PERSONS_AT_ONCE = 1_000;
    /** In years; longer than any requirement. */
    private static final int NEVER = 999;

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
                        "select distinct e.person.id, e.category, " + LAST
                                + " from Employment e where " + seen("e"),
                        Object[].class))
                .getResultList();
    }

    /**
     * The same people one by one: the work that stands for the person, the person, last day of training or null. One row for each person,
     * however many works he or she has.
     */
    ListPage<Object[]> list(ListQuery query, Map<StaffCategory, TrainingRequirement> requirements, int thisYear) {
        Map<String, Object> values = new HashMap<>(scope.values());
        String conditions = seen("e") + " and " + standsForThePerson(requirements);
        String year = query.filters().get("year");
        if (year != null && year.matches("\\d{4}")) {
            conditions += " and " + dueIn(Integer.parseInt(year), requirements, thisYear, values);
        }
        return new Listing(
                        "select e, p, " + LAST + " from Employment e join e.person p join e.unit u",
                        "select count(e) from Employment e")
                .where(conditions, values)
                .filter("category", hasWork("c", "c.category = :category"), StaffCategory::valueOf)
                .filter("unit", hasWork("w", "w.unit.id = :unit"), Long::valueOf)
                .search("e.person.searchText")
                .orFound(hasWork("x", "(lower(x.unit.name.kk) like :search or lower(x.unit.name.ru) like :search)"))
                .sort("person", "p.sortKey")
                .sort("unit", "u.sortKey")
                .order("p.sortKey, e.id")
                .page(query, em::createQuery, (Object[] row) -> row);
    }

    /** What these people do today in the units that the caller sees, with unit and position; one statement for a page of a list. */
    Map<Long, List<Employment>> worksOf(List<Long> persons) {
        Map<Long, List<Employment>> works = new HashMap<>();
        for (int first = 0; first < persons.size(); first += PERSONS_AT_ONCE) {
            TypedQuery<Employment> query = scope.fill(em.createQuery(
                    "select e from Employment e where e.person.id in :persons and " + seen("e") + " order by e.id",
                    Employment.class));
            query.setParameter("persons", persons.subList(first, Math.min(persons.size(), first + PERSONS_AT_ONCE)));
            Fetching.along(query, "e.unit", "e.position")
                    .getResultList()
                    .forEach(work -> works.computeIfAbsent(work.person().id(), one -> new ArrayList<>())
                            .add(work));
        }
        return works;
    }

    /** Work in a unit today that the caller sees. */
    private String seen(String employment) {
        return employment + ".unit.id is not null and " + TrainingScope.holds(employment) + " and "
                + visible(employment);
    }

    private String hasWork(String name, String condition) {
        return "exists (select " + name + " from Employment " + name + " where " + name
                + ".person.id = e.person.id and " + condition + " and " + seen(name) + ")";
    }

    /** Of all works of a person the one whose requirement comes round soonest; of several such the one that was entered first. */
    @Clause({"TRN-09", "TRN-10"})
    private String standsForThePerson(Map<StaffCategory, TrainingRequirement> requirements) {
        String earlier = "f.id < e.id";
        if (!requirements.isEmpty()) {
            String of = interval("f", requirements);
            String own = interval("e", requirements);
            earlier = "(" + of + " < " + own + " or " + of + " = " + own + " and f.id < e.id)";
        }
        return "not exists (select f from Employment f where f.person.id = e.person.id and " + earlier + " and "
                + seen("f") + ")";
    }

    /** After how many years the work asks for a training again; very late where nothing is entered. */
    private static String interval(String employment, Map<StaffCategory, TrainingRequirement> requirements) {
        StringBuilder years = new StringBuilder("case");
        new TreeMap<>(requirements)
                .forEach((category, requirement) -> years.append(" when ")
                        .append(employment)
                        .append(".category = ")
                        .append(StaffCategory.class.getName())
                        .append('.')
                        .append(category.name())
                        .append(" then ")
                        .append(requirement.years()));
        return years.append(" else ").append(NEVER).append(" end").toString();
    }

    /** The condition that the next training is due in that year, by the requirement of each category. */
    private static String dueIn(
            int year, Map<StaffCategory, TrainingRequirement> requirements, int thisYear, Map<String, Object> values) {
        List<String> categories = new ArrayList<>();
        for (TrainingRequirement requirement : requirements.values()) {
            String name = requirement.category().name().toLowerCase(Locale.ROOT);
            int last = year - requirement.years();
            values.put(name, requirement.category());
            values.put(name + "After", LocalDate.of(last + 1, 1, 1));
            String condition = "e.category = :" + name + " and not exists (select x from TrainingRecord x where"
                    + " x.person.id = e.person.id and x.endedOn >= :" + name + "After)";
            if (year > thisYear) {
                values.put(name + "Since", LocalDate.of(last, 1, 1));
                condition +=
                        " and exists (select y from TrainingRecord y where y.person.id = e.person.id and y.endedOn >= :"
                                + name + "Since)";
            }
            categories.add("(" + condition + ")");
        }
        return categories.isEmpty() ? "1 = 0" : "(" + String.join(" or ", categories) + ")";
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
