package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The record of what has changed, which every node's index follows. */
@Dependent
class Changes {

    /** A transaction that began earlier may become visible later, with a lower number, but not later than this. */
    private static final Duration LATECOMERS = Duration.ofMinutes(6);

    /** An index that was away longer is made anew. */
    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * One change.
     *
     * @param settled no change with a lower number can still turn up
     */
    record Change(long number, String entity, long entityId, boolean settled) {}

    @SuppressWarnings("unchecked")
    List<Change> after(long number, int most) {
        LocalDateTime settledBefore = utc(clock.instant().minus(LATECOMERS));
        List<Object[]> rows = em.createNativeQuery(
                        "select id, entity, entity_id, case when changed_at < ?2 then 1 else 0 end"
                                + " from search_change where id > ?1 order by id")
                .setParameter(1, number)
                .setParameter(2, settledBefore)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Change(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).intValue() == 1))
                .toList();
    }

    /** The number of the last settled change; from there a new index goes on. */
    long lastSettled() {
        Number last = (Number) em.createNativeQuery("select max(id) from search_change where changed_at < ?1")
                .setParameter(1, utc(clock.instant().minus(LATECOMERS)))
                .getSingleResult();
        return last == null ? 0 : last.longValue();
    }

    void forgetOld() {
        em.createNativeQuery("delete from search_change where changed_at < ?1")
                .setParameter(1, utc(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** Tells one database from another that was put in its place. */
    String database() {
        return String.valueOf(em.createNativeQuery("select min(installed_on) from flyway_schema_history")
                .getSingleResult());
    }

    Instant now() {
        return clock.instant();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
