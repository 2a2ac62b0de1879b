package kz.kenes.journal.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import kz.kenes.journal.Act;
import kz.kenes.journal.JournalEntry;
import kz.kenes.journal.JournalHead;

/** The rows of the journal. */
@ApplicationScoped
class JournalEntries {

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    boolean inTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** Writes the act and everything else that waits in this transaction, so that its errors appear here and not later. */
    void add(Act act) {
        entityManager.persist(new JournalEntry(act));
        entityManager.flush();
    }

    boolean anyUnsealed() {
        return !entityManager
                .createQuery("select e.id from JournalEntry e where e.number is null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<JournalEntry> unsealed(int most) {
        return entityManager
                .createQuery("select e from JournalEntry e where e.number is null order by e.id", JournalEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    long unsealedSince(Instant before) {
        return entityManager
                .createQuery(
                        "select count(e) from JournalEntry e where e.number is null and e.happenedAt < :before",
                        Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    JournalHead head() {
        return entityManager.find(JournalHead.class, JournalHead.ONLY);
    }

    JournalHead headForSealing() {
        return entityManager.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    long greatestNumber() {
        Long greatest = entityManager
                .createQuery("select max(e.number) from JournalEntry e", Long.class)
                .getSingleResult();
        return greatest == null ? 0 : greatest;
    }

    /** Sealed entries behind a number, in their order. Those read before are let go. */
    List<JournalEntry> sealedAfter(long number, long last, int most) {
        entityManager.clear();
        return entityManager
                .createQuery(
                        "select e from JournalEntry e where e.number > :number and e.number <= :last order by e.number",
                        JournalEntry.class)
                .setParameter("number", number)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }
}
