package kz.kenes.people.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.UnitHead;
import kz.kenes.people.api.UnitNode;
import kz.kenes.shared.SharedViolation;

/** The stored units. */
@Dependent
class UnitRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Unit get(Long id) {
        Unit unit = id == null ? null : em.find(Unit.class, id);
        require(unit != null, SharedViolation.NOT_FOUND);
        return unit;
    }

    Unit getOrNull(Long id) {
        return id == null ? null : get(id);
    }

    /** For a change of what hangs on it: its version rises too, so that two callers never change it at once unseen. */
    Unit getToChange(long id) {
        Unit unit = get(id);
        em.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return unit;
    }

    void add(Unit unit) {
        em.persist(unit);
    }

    /** All units of an institution that are in force on the day. */
    List<Unit> of(long institutionId, LocalDate day) {
        return em.createQuery(
                        "select u from Unit u where u.institution.id = :institution and " + OnDay.holds("u")
                                + " order by u.sortKey, u.id",
                        Unit.class)
                .setParameter("institution", institutionId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Units that stand under this one on the day. */
    int below(Unit unit, LocalDate day) {
        return em.createQuery(
                        "select count(p) from UnitPlacement p where p.parent = :unit and " + OnDay.holds("p"),
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    List<UnitHead> heads(Unit unit) {
        return em.createQuery(
                        "select h from UnitHead h join fetch h.person where h.unit = :unit"
                                + " order by h.validity.validFrom desc",
                        UnitHead.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** The tree of a date in three statements, each unit after the one above it. */
    List<UnitNode> tree(long institutionId, LocalDate day) {
        return tree(placed(institutionId, day), heads(institutionId, day), employees(institutionId, day));
    }

    /** The same without heads and numbers, in one statement. */
    List<UnitNode> names(long institutionId, LocalDate day) {
        return tree(placed(institutionId, day), Map.of(), Map.of());
    }

    private static List<UnitNode> tree(List<Object[]> placed, Map<Long, Person> heads, Map<Long, Integer> employees) {
        Map<Long, List<UnitNode>> below = new LinkedHashMap<>();
        for (Object[] found : placed) {
            Unit unit = (Unit) found[0];
            Long parentId = (Long) found[1];
            Person head = heads.get(unit.id());
            UnitNode node = new UnitNode(
                    unit.id(),
                    unit.version(),
                    parentId,
                    parentId == null ? 0 : 1,
                    unit.kind(),
                    unit.name().toLocalized(),
                    head == null ? null : head.id(),
                    head == null ? null : head.fullName(),
                    employees.getOrDefault(unit.id(), 0));
            below.computeIfAbsent(parentId, parent -> new ArrayList<>()).add(node);
        }
        List<UnitNode> tree = new ArrayList<>();
        for (UnitNode top : below.getOrDefault(null, List.of())) {
            tree.add(top);
            tree.addAll(below.getOrDefault(top.id(), List.of()));
        }
        return tree;
    }

    private List<Object[]> placed(long institutionId, LocalDate day) {
        return em.createQuery(
                        "select u, parent.id from UnitPlacement p join p.unit u left join p.parent parent"
                                + " where u.institution.id = :institution and " + OnDay.holds("p") + " and "
                                + OnDay.holds("u") + " order by u.sortKey, u.id",
                        Object[].class)
                .setParameter("institution", institutionId)
                .setParameter("day", day)
                .getResultList();
    }

    private Map<Long, Person> heads(long institutionId, LocalDate day) {
        Map<Long, Person> heads = new HashMap<>();
        em.createQuery(
                        "select u.id, person from UnitHead h join h.unit u join h.person person"
                                + " where u.institution.id = :institution and " + OnDay.holds("h"),
                        Object[].class)
                .setParameter("institution", institutionId)
                .setParameter("day", day)
                .getResultList()
                .forEach(found -> heads.put((Long) found[0], (Person) found[1]));
        return heads;
    }

    private Map<Long, Integer> employees(long institutionId, LocalDate day) {
        Map<Long, Integer> employees = new HashMap<>();
        em.createQuery(
                        "select u.id, count(distinct e.person.id) from Employment e join e.unit u"
                                + " where u.institution.id = :institution and " + OnDay.holds("e") + " group by u.id",
                        Object[].class)
                .setParameter("institution", institutionId)
                .setParameter("day", day)
                .getResultList()
                .forEach(found -> employees.put((Long) found[0], ((Number) found[1]).intValue()));
        return employees;
    }
}
