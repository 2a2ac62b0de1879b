package kz.kenes.approval.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kz.kenes.approval.Substitution;
import kz.kenes.people.Person;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;

/** Who acts for whom. */
@Dependent
class SubstitutionRecords {

    private static final String IN_FORCE = "s.validity.validFrom <= :today and s.validity.validTo >= :today";
    private static final String WORKS = "%1$s.validity.validFrom <= :today"
            + " and (%1$s.validity.validTo is null or %1$s.validity.validTo >= :today)";
    private static final int CHOICES = 20;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    void add(Substitution substitution) {
        em.persist(substitution);
        em.flush();
    }

    /** One that has not begun: nothing was done by it. */
    void remove(Substitution substitution) {
        em.remove(substitution);
    }

    List<Substitution> of(Person person) {
        return em.createQuery("select s from Substitution s where s.person = :person", Substitution.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** For whom the person acts on that day. */
    List<Person> substitutedBy(Person substitute, LocalDate today) {
        return em.createQuery(
                        "select p from Substitution s join s.person p where s.substitute = :substitute and " + IN_FORCE
                                + " order by s.id",
                        Person.class)
                .setParameter("substitute", substitute)
                .setParameter("today", today)
                .getResultList();
    }

    /** Who acts for these persons on that day. */
    List<Long> substitutesOf(Collection<Person> persons, LocalDate today) {
        return persons.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct s.substitute.id from Substitution s where s.person in :persons and "
                                        + IN_FORCE,
                                Long.class)
                        .setParameter("persons", persons)
                        .setParameter("today", today)
                        .getResultList();
    }

    /** The substitutions of which the person is a part, as far as they are not over. */
    List<Substitution> with(Long personId, LocalDate today) {
        return Fetching.along(
                        em.createQuery(
                                "select s from Substitution s where (s.person.id = :me or s.substitute.id = :me)"
                                        + " and s.validity.validTo >= :today order by s.validity.validFrom, s.id",
                                Substitution.class),
                        "s.person",
                        "s.substitute")
                .setParameter("me", personId)
                .setParameter("today", today)
                .getResultList();
    }

    Substitution get(long id, Long personId) {
        Substitution found = em.find(Substitution.class, id);
        require(found != null && found.person().id().equals(personId), SharedViolation.NOT_FOUND);
        return found;
    }

    /** Who works in one of the institutions of the person. */
    List<Person> colleagues(Long personId, String text, LocalDate today) {
        return em.createQuery(
                        "select distinct p from Employment e join e.person p where p.id <> :me"
                                + " and lower(p.searchText) like :text and " + WORKS.formatted("e")
                                + " and e.institution in (select m.institution from Employment m where m.person.id = :me"
                                + " and " + WORKS.formatted("m") + ") order by p.sortKey, p.id",
                        Person.class)
                .setParameter("me", personId)
                .setParameter("today", today)
                .setParameter("text", "%" + text.toLowerCase(Locale.ROOT).replace("%", "") + "%")
                .setMaxResults(CHOICES)
                .getResultList();
    }

    boolean areColleagues(Long personId, long otherId, LocalDate today) {
        return em.createQuery(
                                "select count(e) from Employment e where e.person.id = :other and "
                                        + WORKS.formatted("e")
                                        + " and e.institution in (select m.institution from Employment m"
                                        + " where m.person.id = :me and " + WORKS.formatted("m") + ")",
                                Long.class)
                        .setParameter("me", personId)
                        .setParameter("other", otherId)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }
}
