package kz.kenes.regulation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.regulation.SystemCheck;
import kz.kenes.shared.service.Found;

/** The stored checks of the management system. */
@Dependent
class SystemCheckRecords {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** The latest first, with their auditors; one statement. */
    List<SystemCheck> list() {
        return em.createQuery(
                        "select distinct c from SystemCheck c left join fetch c.auditors"
                                + " order by c.days.validFrom desc, c.id desc",
                        SystemCheck.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    SystemCheck get(long id) {
        return Found.present(em.find(SystemCheck.class, id));
    }

    Person person(Long id) {
        return Found.present(em.find(Person.class, id));
    }

    /** Checks that have that person among their auditors and last on the day. */
    List<SystemCheck> of(long personId, LocalDate day) {
        return em.createQuery(
                        "select c from SystemCheck c join c.auditors a where a.id = :person"
                                + " and c.days.validFrom <= :day and c.days.validTo >= :day",
                        SystemCheck.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    void add(SystemCheck check) {
        em.persist(check);
        em.flush();
    }
}
