package kz.kenes.council.board.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.board.BoardComment;
import kz.kenes.council.board.BoardDigest;
import kz.kenes.council.board.BoardPost;

/** What is new on the platforms, whoever may see it. */
@Dependent
class DigestRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    List<Body> withPosts() {
        return em.createQuery(
                        "select b from Body b where exists (select p from BoardPost p where p.body = b) order by b.id",
                        Body.class)
                .getResultList();
    }

    /** Locked, so that of several servers one tells. */
    BoardDigest digest(Body body) {
        Optional<BoardDigest> found = em.createQuery(
                        "select d from BoardDigest d where d.body = :body", BoardDigest.class)
                .setParameter("body", body)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        return found.orElseGet(() -> {
            BoardDigest begun = new BoardDigest(body, Instant.EPOCH);
            em.persist(begun);
            return begun;
        });
    }

    List<BoardPost> posts(Body body, Instant since, Instant until) {
        return em.createQuery(
                        "select p from BoardPost p join fetch p.author where p.body = :body and p.removedBecause is null"
                                + " and p.postedAt > :since and p.postedAt <= :until order by p.postedAt, p.id",
                        BoardPost.class)
                .setParameter("body", body)
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultList();
    }

    List<BoardComment> comments(Body body, Instant since, Instant until) {
        return em.createQuery(
                        "select c from BoardComment c join fetch c.author join fetch c.post p where p.body = :body"
                                + " and p.removedBecause is null and c.removedBecause is null"
                                + " and c.at > :since and c.at <= :until order by c.at, c.id",
                        BoardComment.class)
                .setParameter("body", body)
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultList();
    }
}
