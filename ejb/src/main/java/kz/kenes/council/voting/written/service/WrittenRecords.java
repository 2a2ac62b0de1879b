package kz.kenes.council.voting.written.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.voting.written.WrittenAnswer;
import kz.kenes.council.voting.written.WrittenVote;
import kz.kenes.council.voting.written.api.WrittenRow;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored votes in writing, as far as the caller may see them. */
@Dependent
class WrittenRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Clock clock;

    /** The vote with the seats of its day and of today. */
    WrittenVote get(long id) {
        TypedQuery<WrittenVote> query = em.createQuery(
                "select w from WrittenVote w join w.body b where w.id = :id and " + visible.condition("b"),
                WrittenVote.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        WrittenVote vote = Found.first(Fetching.along(query, "w.body.institution", "w.edition"));
        bodies.bringSeats(vote.body(), vote.day());
        bringToday(vote.body());
        return vote;
    }

    /** The vote, and nobody answers or closes it before this transaction has ended. */
    WrittenVote alone(long id) {
        WrittenVote vote = get(id);
        em.refresh(vote, LockModeType.PESSIMISTIC_WRITE);
        return vote;
    }

    Body body(long id) {
        Body body = bodies.visible(id);
        bringToday(body);
        return body;
    }

    private void bringToday(Body body) {
        bodies.bringSeats(body, LocalDate.now(clock));
    }

    List<WrittenAnswer> answers(WrittenVote vote) {
        return em.createQuery(
                        "select a from WrittenAnswer a join fetch a.person where a.vote = :vote", WrittenAnswer.class)
                .setParameter("vote", vote)
                .getResultList();
    }

    Optional<WrittenAnswer> answerOf(WrittenVote vote, Person person) {
        return em.createQuery(
                        "select a from WrittenAnswer a where a.vote = :vote and a.person = :person",
                        WrittenAnswer.class)
                .setParameter("vote", vote)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    /** Open votes of bodies in which the caller holds a seat, without an answer of the caller. */
    List<WrittenRow> waiting(Instant now) {
        TypedQuery<Object[]> query = em.createQuery(
                "select w, b from WrittenVote w join w.body b where w.endsAt >= :now and w.state ="
                        + " kz.kenes.council.vocabulary.BallotState.OPEN and " + VisibleBodies.seatOn("b", "")
                        + " and not exists (select a from WrittenAnswer a where a.vote = w and a.person.id = :me)"
                        + " order by w.endsAt",
                Object[].class);
        visible.me().forEach(query::setParameter);
        query.setParameter("now", now);
        return new ArrayList<>(
                query.getResultList().stream().map(WrittenRecords::row).toList());
    }

    ListPage<WrittenRow> list(ListQuery query) {
        String from = " from WrittenVote w join w.body b";
        return new Listing("select w, b" + from, "select count(w)" + from)
                .where(visible.condition("b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("state", "w.state = :state", BallotState::valueOf)
                .search("w.question.kk", "w.question.ru", "w.question.en")
                .sort("openedAt", "w.openedAt")
                .sort("ends", "w.endsAt")
                .order("w.openedAt desc, w.id")
                .page(query, em::createQuery, WrittenRecords::row);
    }

    private static WrittenRow row(Object[] found) {
        WrittenVote vote = (WrittenVote) found[0];
        Body body = (Body) found[1];
        return new WrittenRow(
                vote.id(),
                body.name().toLocalized(),
                vote.question().toLocalized(),
                vote.openedAt(),
                vote.endsAt(),
                vote.state(),
                vote.result() == null || vote.closedAt() == null
                        ? null
                        : vote.result().outcome());
    }
}
