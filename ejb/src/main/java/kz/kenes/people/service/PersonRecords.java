package kz.kenes.people.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.PostHolding;
import kz.kenes.people.UnitHead;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored persons and their employments. */
@Dependent
class PersonRecords {

    private static final String EMPLOYED_WITH = "exists (select e from Employment e where e.person = p and ";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Person get(Long id) {
        Person person = id == null ? null : em.find(Person.class, id);
        require(person != null, SharedViolation.NOT_FOUND);
        return person;
    }

    Employment employment(long id) {
        return Found.present(em.find(Employment.class, id));
    }

    /** For a change of what hangs on it: its version rises too, so that two callers never change it at once unseen. */
    Person getToChange(long id) {
        Person person = get(id);
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return person;
    }

    void add(Person person) {
        em.persist(person);
    }

    void add(Employment employment) {
        em.persist(employment);
    }

    /** @param email in lower case */
    Optional<Person> byEmail(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Persons by their addresses, with their employments, in two statements. */
    Map<String, Person> byEmails(Collection<String> emails) {
        List<Person> persons = emails.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p from Person p left join fetch p.employments where p.email in :emails",
                                Person.class)
                        .setParameter("emails", emails)
                        .getResultList();
        return persons.stream().collect(Collectors.toMap(Person::email, person -> person));
    }

    ListPage<Person> list(ListQuery query, LocalDate day) {
        String today = OnDay.holds("e", day);
        return new Listing("select p from Person p", "select count(p) from Person p")
                .filter(
                        "institution",
                        EMPLOYED_WITH + "e.institution.id = :institution and " + today + ")",
                        Long::valueOf)
                .filter("unit", EMPLOYED_WITH + "e.unit.id = :unit and " + today + ")", Long::valueOf)
                .filter("position", EMPLOYED_WITH + "e.position.id = :position and " + today + ")", Long::valueOf)
                .filter("category", EMPLOYED_WITH + "e.category = :category and " + today + ")", StaffCategory::valueOf)
                .filter(
                        "working",
                        "(case when " + EMPLOYED_WITH + today + ") then true else false end) = :working",
                        Boolean::valueOf)
                .search("p.searchText")
                .sort("name", "p.sortKey")
                .sort("email", "p.email")
                .order("p.sortKey, p.id")
                .<Person, Person>page(query, em::createQuery, person -> person);
    }

    /** What these persons do on the day, in one statement; the earliest work first. */
    Map<Long, List<Employment>> works(List<Person> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select e from Employment e join fetch e.institution left join fetch e.unit"
                                + " left join fetch e.position where e.person in :persons and " + OnDay.holds("e")
                                + " order by e.validity.validFrom, e.id",
                        Employment.class)
                .setParameter("persons", persons)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(e -> e.person().id()));
    }

    List<Employment> employments(Person person) {
        return em.createQuery(
                        "select e from Employment e join fetch e.institution left join fetch e.unit"
                                + " left join fetch e.position where e.person = :person"
                                + " order by e.validity.validFrom desc, e.id desc",
                        Employment.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<PostHolding> posts(Person person) {
        return em.createQuery(
                        "select h from PostHolding h join fetch h.post p join fetch p.institution"
                                + " where h.person = :person order by h.validity.validFrom desc",
                        PostHolding.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<UnitHead> headships(Person person) {
        return em.createQuery(
                        "select h from UnitHead h join fetch h.unit u join fetch u.institution"
                                + " where h.person = :person order by h.validity.validFrom desc",
                        UnitHead.class)
                .setParameter("person", person)
                .getResultList();
    }

    Stream<Long> accountsOf(Person person) {
        return em.createQuery("select a.id from Account a where a.person = :person", Long.class)
                .setParameter("person", person)
                .getResultStream();
    }
}
