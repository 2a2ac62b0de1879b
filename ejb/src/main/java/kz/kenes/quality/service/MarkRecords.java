package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.TeachingMark;
import kz.kenes.quality.api.MarkRow;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.service.TrainingScope;

/** The stored marks of teaching, as far as the caller may see them. */
@Dependent
class MarkRecords {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    ListPage<MarkRow> list(ListQuery query) {
        String from = " from TeachingMark m join m.person p join m.unit u";
        return new Listing("select m, p, u" + from, "select count(m)" + from)
                .where(scope.ofPerson("TeachingMark", "m"), scope.values())
                .filter("year", "m.year = :year", Integer::valueOf)
                .filter("semester", "m.semester = :semester", Integer::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .search("p.searchText", "u.name.kk", "u.name.ru", "m.note")
                .sort("person", "p.sortKey")
                .sort("unit", "u.sortKey")
                .sort("mark", "m.mark")
                .sort("year", "m.year * 10 + m.semester")
                .order("m.year desc, m.semester desc, p.sortKey, m.id")
                .page(query, em::createQuery, MarkRecords::row);
    }

    List<MarkRow> of(long personId) {
        return scope.fill(em.createQuery(
                        "select m, p, u from TeachingMark m join m.person p join m.unit u where p.id = :person and "
                                + scope.ofPerson("TeachingMark", "m") + " order by m.year desc, m.semester desc, m.id",
                        Object[].class))
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MarkRecords::row)
                .toList();
    }

    private static MarkRow row(Object[] found) {
        TeachingMark mark = (TeachingMark) found[0];
        Person person = (Person) found[1];
        return new MarkRow(
                person.id(),
                person.fullName(),
                ((Unit) found[2]).name().toLocalized(),
                mark.year().start() + "–" + (mark.year().start() + 1),
                mark.semester(),
                mark.mark(),
                mark.note(),
                mark.recordedOn());
    }

    Optional<TeachingMark> known(Employment work, int year, int semester) {
        return em.createQuery(
                        "select m from TeachingMark m where m.person = :person and m.unit = :unit and m.year = :year"
                                + " and m.semester = :semester",
                        TeachingMark.class)
                .setParameter("person", work.person())
                .setParameter("unit", work.unit())
                .setParameter("year", year)
                .setParameter("semester", semester)
                .getResultStream()
                .findFirst();
    }

    /** The work of a person in a unit of the institution today. */
    Employment work(Institution institution, long personId) {
        TypedQuery<Employment> query = em.createQuery(
                "select e from Employment e where e.person.id = :person and e.institution = :institution"
                        + " and e.unit is not null and " + TrainingScope.holds("e") + " order by e.id",
                Employment.class);
        return Found.first(Fetching.along(query, "e.person", "e.unit", "e.institution")
                .setParameter("person", personId)
                .setParameter("institution", institution)
                .setParameter("today", scope.today()));
    }

    /** Everybody who works in a unit of the institution today, by full name and by address; a name that two have is left out. */
    Map<String, Employment> staff(Institution institution) {
        TypedQuery<Employment> query = em.createQuery(
                "select e from Employment e where e.institution = :institution and e.unit is not null and "
                        + TrainingScope.holds("e") + " order by e.id",
                Employment.class);
        Map<String, Employment> staff = new HashMap<>();
        for (Employment work : Fetching.along(query, "e.person", "e.unit", "e.institution")
                .setParameter("institution", institution)
                .setParameter("today", scope.today())
                .getResultList()) {
            put(staff, MarkTable.key(work.person().fullName()), work);
            if (work.person().email() != null) {
                put(staff, MarkTable.key(work.person().email()), work);
            }
        }
        staff.values().removeIf(work -> work == null);
        return staff;
    }

    private static void put(Map<String, Employment> staff, String key, Employment work) {
        boolean other = staff.containsKey(key)
                && (staff.get(key) == null || staff.get(key).person() != work.person());
        if (other) {
            staff.put(key, null);
        } else {
            staff.putIfAbsent(key, work);
        }
    }

    /** Number of people, average and lowest mark of the unit in its last semester with marks: year, semester, count, average, lowest. */
    List<Object[]> summary(Unit unit) {
        return em.createQuery(
                        "select m.year, m.semester, count(m), avg(m.mark), min(m.mark) from TeachingMark m"
                                + " where m.unit.id = :unit group by m.year, m.semester"
                                + " order by m.year desc, m.semester desc",
                        Object[].class)
                .setParameter("unit", unit.id())
                .setMaxResults(1)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
