package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.calendar.Observer;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** Open meetings and who listens to them. */
@Dependent
class ObserverRecords {

    private static final int MOST = 200;

    private static final String ANNOUNCED =
            "b.kind = kz.kenes.regulation.vocabulary.BodyKind.EDUCATIONAL_METHODICAL_COUNCIL"
                    + " and m.convenedAt is not null and m.state in (kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED,"
                    + " kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED,"
                    + " kz.kenes.council.vocabulary.MeetingState.CONVENED)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private BodyRecords bodies;

    /** Meeting, body, institution, own registrations, own seats; one statement. */
    List<Object[]> announced(Instant now) {
        TypedQuery<Object[]> query = em.createQuery(
                "select m, b, i, (select count(o) from Observer o where o.meeting = m and o.person.id = :me"
                        + " and o.withdrawnAt is null), " + VisibleBodies.seatsOn("b", "")
                        + " from Meeting m join m.body b join b.institution i where m.start > :now and "
                        + ANNOUNCED + " and " + visible.condition("b") + " order by m.start, m.id",
                Object[].class);
        query.setParameter("now", now);
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(visible.me()::containsKey)
                .forEach(name -> query.setParameter(name, visible.me().get(name)));
        return query.setMaxResults(MOST).getResultList();
    }

    /** An announced open meeting of any institution, with the seats of its day. */
    Meeting open(long id) {
        Meeting meeting = announced(id);
        bodies.bringSeats(meeting.body(), meeting.date());
        return meeting;
    }

    /** An announced open meeting of any institution, with its agenda; one statement. */
    Meeting announced(long id) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = :id and " + ANNOUNCED, Meeting.class);
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "m.body.institution", "m.items"));
    }

    /** True if the person is registered and has not withdrawn. */
    boolean isRegistered(Meeting meeting, Long person) {
        return person != null
                && em.createQuery(
                                        "select count(o) from Observer o where o.meeting = :meeting"
                                                + " and o.person.id = :person and o.withdrawnAt is null",
                                        Long.class)
                                .setParameter("meeting", meeting)
                                .setParameter("person", person)
                                .getSingleResult()
                        > 0;
    }

    Optional<Observer> of(Meeting meeting, Person person) {
        return em.createQuery(
                        "select o from Observer o where o.meeting = :meeting and o.person = :person", Observer.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Who is registered, in the order of registering. */
    List<Observer> of(Meeting meeting) {
        return em.createQuery(
                        "select o from Observer o join fetch o.person where o.meeting = :meeting"
                                + " and o.withdrawnAt is null order by o.registeredAt, o.id",
                        Observer.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Any observer; whether the caller may see the meeting is to be asked. */
    Observer any(long id) {
        return Found.present(em.find(Observer.class, id));
    }

    void add(Observer observer) {
        em.persist(observer);
        em.flush();
    }
}
