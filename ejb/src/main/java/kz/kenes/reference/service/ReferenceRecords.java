package kz.kenes.reference.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.kenes.regulation.Regulation;
import kz.kenes.shared.DomainEntity;

/** The database as the loader of reference data needs it. */
@ApplicationScoped
class ReferenceRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    /** True once a start has loaded them: they are never loaded again, whatever was changed since. */
    boolean areLoaded() {
        return !entityManager
                .createQuery("select r.id from Regulation r", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    <T extends DomainEntity> T add(T entity) {
        entityManager.persist(entity);
        return entity;
    }

    void addAll(Iterable<Regulation> regulations) {
        regulations.forEach(entityManager::persist);
    }
}
