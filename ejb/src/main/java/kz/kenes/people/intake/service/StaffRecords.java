package kz.kenes.people.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.shared.service.Found;

/** What the register knows of an institution's staff. */
@Dependent
class StaffRecords {

    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Institution institution(long id) {
        return Found.present(em.find(Institution.class, id));
    }

    /** Units that exist today or will. */
    List<Unit> units(Institution institution, LocalDate today) {
        return em.createQuery(
                        "select u from Unit u where u.institution = :institution"
                                + " and (u.validity.validTo is null or u.validity.validTo >= :today) order by u.sortKey",
                        Unit.class)
                .setParameter("institution", institution)
                .setParameter("today", today)
                .getResultList();
    }

    List<Position> positions(LocalDate today) {
        return em.createQuery(
                        "select p from Position p where p.validity.validTo is null or p.validity.validTo >= :today"
                                + " order by p.ordinal",
                        Position.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Persons with their employments, by address. */
    Map<String, Person> persons(Collection<String> emails) {
        Map<String, Person> found = new HashMap<>();
        List<String> all = new ArrayList<>(emails);
        for (int first = 0; first < all.size(); first += CHUNK) {
            em.createQuery(
                            "select distinct p from Person p left join fetch p.employments where p.email in :emails",
                            Person.class)
                    .setParameter("emails", all.subList(first, Math.min(all.size(), first + CHUNK)))
                    .getResultList()
                    .forEach(person -> found.put(person.email(), person));
        }
        return found;
    }

    void store(StaffRegistration registration) {
        registration.fresh().forEach(em::persist);
        registration.works().forEach((person, works) -> {
            works.forEach(em::persist);
            if (!registration.fresh().contains(person)) {
                em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            }
        });
        em.flush();
    }

    /** Nothing of what was changed since is stored. */
    void forget() {
        em.clear();
    }
}
