package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesCounter;
import kz.kenes.council.minutes.MinutesVersion;
import kz.kenes.council.minutes.api.MinutesRow;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored minutes, as far as the caller may see them, and the counters of their numbers. */
@Dependent
class MinutesRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private MeetingRecords meetings;

    /** The minutes with their meeting, its roll and seats. */
    Minutes get(long id) {
        TypedQuery<Minutes> query = em.createQuery(
                "select n from Minutes n join n.body b where n.id = :id and " + visible.condition("b"), Minutes.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        Fetching.along(query, "n.body.institution", "n.meeting.edition");
        Minutes minutes = Found.first(query);
        meetings.roll(minutes.meeting());
        return minutes;
    }

    Optional<Minutes> of(Meeting meeting) {
        return em.createQuery("select n from Minutes n where n.meeting = :meeting", Minutes.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst();
    }

    /** The counter of the body and year, taken alone until this transaction has ended. */
    MinutesCounter counter(Body body, AcademicYear year) {
        return findCounter(body, year).orElseGet(() -> {
            beginCounter(body, year);
            return findCounter(body, year).orElseThrow();
        });
    }

    /** Of several who begin the same counter at once, one does; the others wait for it. */
    private void beginCounter(Body body, AcademicYear year) {
        em.createNativeQuery(
                        "insert into minutes_counter (id, version, body_id, academic_year, last_minutes, last_extract)"
                                + " values (nextval('kenes_id'), 1, ?1, ?2, 0, 0) on conflict do nothing")
                .setParameter(1, body.id())
                .setParameter(2, year.start())
                .executeUpdate();
    }

    private Optional<MinutesCounter> findCounter(Body body, AcademicYear year) {
        return em.createQuery(
                        "select c from MinutesCounter c where c.body = :body and c.year = :year", MinutesCounter.class)
                .setParameter("body", body)
                .setParameter("year", year.start())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Ballot> ballots(Meeting meeting) {
        return em.createQuery(
                        "select t from Ballot t join fetch t.item i where i.meeting = :meeting"
                                + " order by i.ordinal, t.openedAt, t.id",
                        Ballot.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** With those who carry them out; two statements. */
    List<Decision> decisions(Meeting meeting) {
        em.createQuery(
                        "select distinct d from Decision d left join fetch d.units where d.item.meeting = :meeting",
                        Decision.class)
                .setParameter("meeting", meeting)
                .getResultList();
        return em.createQuery(
                        "select distinct d from Decision d join fetch d.item i left join fetch d.persons"
                                + " where i.meeting = :meeting order by i.ordinal, d.ordinal",
                        Decision.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    /** The version of the minutes rises although only a part of them changes. */
    void changes(Minutes minutes) {
        em.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    ListPage<MinutesRow> list(ListQuery query) {
        String from = " from Minutes n join n.body b join n.meeting m join MinutesVersion v on v.minutes = n"
                + " and v.number = (select max(w.number) from MinutesVersion w where w.minutes = n)";
        return new Listing("select n, b, m.id, v" + from, "select count(n)" + from)
                .where(visible.condition("b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("state", "v.state = :state", MinutesState::valueOf)
                .search("b.name.kk", "b.name.ru", "b.name.en")
                .sort("date", "n.date")
                .sort("number", "n.number")
                .order("n.date desc, n.id")
                .page(query, em::createQuery, MinutesRecords::row);
    }

    private static MinutesRow row(Object[] found) {
        Minutes minutes = (Minutes) found[0];
        Body body = (Body) found[1];
        MinutesVersion version = (MinutesVersion) found[3];
        return new MinutesRow(
                minutes.id(),
                (Long) found[2],
                body.id(),
                body.name().toLocalized(),
                minutes.number(),
                minutes.year().toString(),
                minutes.date(),
                version.number(),
                version.state());
    }
}
