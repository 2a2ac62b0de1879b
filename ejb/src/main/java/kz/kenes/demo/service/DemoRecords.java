package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.council.Body;
import kz.kenes.people.Account;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.DomainEntity;

/** The database as the demonstration data need it. */
@ApplicationScoped
class DemoRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    /** True once the invented persons are there; whatever was done with them since is left alone. */
    boolean arePeopleLoaded() {
        return count("select count(p) from Person p where p.demo = true") > 0;
    }

    boolean areMeetingsLoaded() {
        return count("select count(m) from Meeting m") > 0;
    }

    boolean areEventsLoaded() {
        return count("select count(e) from MethodicalEvent e") > 0;
    }

    boolean areReportsLoaded() {
        return count("select count(r) from AnnualReport r") > 0;
    }

    boolean arePlansLoaded() {
        return count("select count(p) from WorkPlan p") > 0;
    }

    boolean areAnswersLoaded() {
        return count("select count(a) from Answer a") > 0;
    }

    boolean areDecisionsDelivered() {
        return count("select count(y) from DecisionDelivery y") > 0;
    }

    private long count(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }

    <T extends DomainEntity> T add(T entity) {
        entityManager.persist(entity);
        return entity;
    }

    Map<String, Position> positions() {
        return entityManager
                .createQuery("select p from Position p", Position.class)
                .getResultStream()
                .collect(Collectors.toMap(position -> position.name().kk(), Function.identity()));
    }

    Regulation regulation(BodyKind kind) {
        return entityManager
                .createQuery("select r from Regulation r where r.bodyKind = :kind order by r.id", Regulation.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** An institution by its Kazakh name. */
    Institution institution(String name) {
        return entityManager
                .createQuery("select i from Institution i where i.name.kk = :name order by i.id", Institution.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getSingleResult();
    }

    Unit unit(String name) {
        return entityManager
                .createQuery("select u from Unit u where u.name.kk = :name", Unit.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    Body body(BodyKind kind) {
        return entityManager
                .createQuery("select b from Body b where b.kind = :kind order by b.id", Body.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The person of that account. */
    Person person(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getSingleResult()
                .person();
    }

    long personOf(String username) {
        return person(username).id();
    }
}
