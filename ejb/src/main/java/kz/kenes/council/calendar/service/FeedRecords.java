package kz.kenes.council.calendar.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.calendar.CalendarFeed;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.SharedViolation;

/** The stored addresses of calendars. */
@Dependent
class FeedRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** The address behind a secret, with its owner and body, unless it is revoked. */
    CalendarFeed behind(String secret) {
        return single(em.createQuery(
                        "select f from CalendarFeed f join fetch f.owner left join fetch f.body"
                                + " where f.digest = :digest and f.revokedAt is null",
                        CalendarFeed.class)
                .setParameter("digest", CalendarFeed.digestOf(secret))
                .getResultList());
    }

    List<CalendarFeed> of(Long owner) {
        return em.createQuery(
                        "select f from CalendarFeed f left join fetch f.body where f.owner.id = :owner"
                                + " and f.revokedAt is null order by f.createdAt, f.id",
                        CalendarFeed.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    CalendarFeed own(long id, Long owner) {
        return single(of(owner).stream().filter(feed -> feed.id() == id).toList());
    }

    private static CalendarFeed single(List<CalendarFeed> found) {
        require(!found.isEmpty(), SharedViolation.NOT_FOUND);
        return found.get(0);
    }

    /** What a person may by all open accounts. */
    Set<String> permissions(Person person) {
        Set<String> permissions = new HashSet<>();
        List<Object[]> rows = em.createQuery(
                        "select a.enabled, r from Account a join a.roles r where a.person = :person", Object[].class)
                .setParameter("person", person)
                .getResultList();
        for (Object[] row : rows) {
            if ((boolean) row[0]) {
                permissions.addAll(((Role) row[1]).permissions());
            }
        }
        return permissions;
    }

    void add(CalendarFeed feed) {
        em.persist(feed);
        em.flush();
    }
}
