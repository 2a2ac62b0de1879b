package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.kenes.notice.OutboxMail;
import kz.kenes.notice.api.MailRow;
import kz.kenes.notice.vocabulary.MailState;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** The mails in the outbox. */
@ApplicationScoped
class OutboxMails {

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    List<Long> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select m.id from OutboxMail m where m.state = :waiting and m.nextAttemptAt <= :now"
                                + " order by m.nextAttemptAt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<OutboxMail> find(long id) {
        return Optional.ofNullable(entityManager.find(OutboxMail.class, id));
    }

    Optional<OutboxMail> locked(Long id) {
        return Optional.ofNullable(entityManager.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<OutboxMail> givenUp() {
        return entityManager
                .createQuery("select m from OutboxMail m where m.state = :state order by m.id", OutboxMail.class)
                .setParameter("state", MailState.GIVEN_UP)
                .getResultList();
    }

    ListPage<MailRow> list(ListQuery query) {
        String row = "select new kz.kenes.notice.api.MailRow(m.id, m.version, m.recipient, m.content.subject, m.state,"
                + " m.attempts, m.createdAt, m.nextAttemptAt, m.sentAt, m.lastError) from OutboxMail m";
        return new Listing(row, "select count(m) from OutboxMail m")
                .filter("state", "m.state = :state", MailState::valueOf)
                .search("m.recipient", "m.content.subject", "m.lastError")
                .sort("createdAt", "m.createdAt")
                .sort("recipient", "m.recipient")
                .sort("attempts", "m.attempts")
                .sort("state", "m.state")
                .order("m.createdAt desc, m.id desc")
                .page(query, entityManager::createQuery, Function.<MailRow>identity());
    }
}
