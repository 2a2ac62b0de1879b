package kz.kenes.approval.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.vocabulary.Localized;

/** The register of people, asked for actors. */
@Dependent
class PeopleActorRecords {

    private static final String HOLDS =
            "%1$s.validity.validFrom <= :day and (%1$s.validity.validTo is null or %1$s.validity.validTo >= :day)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Set<Long> headsOf(long unit, LocalDate day) {
        return new TreeSet<>(em.createQuery(
                        "select h.person.id from UnitHead h where h.unit.id = :unit and " + HOLDS.formatted("h"),
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList());
    }

    Set<Long> holdersOf(PostDuty duty, long institution, LocalDate day) {
        return new TreeSet<>(em.createQuery(
                        "select h.person.id from PostHolding h where h.post.duty = :duty"
                                + " and h.post.institution.id = :institution and " + HOLDS.formatted("h"),
                        Long.class)
                .setParameter("duty", duty)
                .setParameter("institution", institution)
                .setParameter("day", day)
                .getResultList());
    }

    /** Who works in the institution, or holds a post of it, and has an account in one of the roles. */
    Set<Long> holdersOf(Collection<Role> roles, long institution, LocalDate day) {
        Set<Long> holders = new TreeSet<>();
        for (Role role : roles) {
            holders.addAll(accounts("Employment e", "e.institution.id", role, institution, day));
            holders.addAll(accounts("PostHolding e", "e.post.institution.id", role, institution, day));
        }
        return holders;
    }

    /** Without a subquery, for within one the values would be written into the statement. */
    private List<Long> accounts(String tie, String place, Role role, long institution, LocalDate day) {
        return em.createQuery(
                        "select e.person.id from " + tie + ", Account a join a.roles r where a.person = e.person"
                                + " and a.enabled = :open and r = :role and " + place + " = :institution and "
                                + HOLDS.formatted("e"),
                        Long.class)
                .setParameter("open", true)
                .setParameter("role", role)
                .setParameter("institution", institution)
                .setParameter("day", day)
                .getResultList();
    }

    Localized unitName(long unit) {
        return em.find(Unit.class, unit).name().toLocalized();
    }

    Localized institutionName(long institution) {
        return em.find(Institution.class, institution).name().toLocalized();
    }

    String personName(long person) {
        return em.find(Person.class, person).fullName();
    }
}
