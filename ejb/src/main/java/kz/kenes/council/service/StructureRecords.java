package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.Structure;
import kz.kenes.council.vocabulary.StructureState;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** The stored structures of associations, as far as the caller may see their bodies. */
@Dependent
class StructureRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    Structure get(long id) {
        TypedQuery<Structure> query = em.createQuery(
                "select s from Structure s join s.body b where s.id = :id and " + visible.condition("b"),
                Structure.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return Found.first(Fetching.along(query, "s.body.institution", "s.proposer", "s.approver", "s.parts"));
    }

    /** Any structure, for what Kenes does whoever calls. */
    Structure any(long id) {
        return Found.present(em.find(Structure.class, id));
    }

    boolean isVisible(long id) {
        TypedQuery<Long> query = em.createQuery(
                "select count(s) from Structure s join s.body b where s.id = :id and " + visible.condition("b"),
                Long.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    /** Each with the number of its parts, the latest first. */
    List<Object[]> of(Body body) {
        return em.createQuery(
                        "select s, (select count(p) from StructurePart p where p.structure = s) from Structure s"
                                + " left join fetch s.approver where s.body = :body order by s.id desc",
                        Object[].class)
                .setParameter("body", body)
                .getResultList();
    }

    /** The one that was approved last. */
    Optional<Structure> latest(Body body) {
        return em.createQuery(
                        "select s from Structure s where s.body = :body and s.state = :state order by s.from desc",
                        Structure.class)
                .setParameter("body", body)
                .setParameter("state", StructureState.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Structure structure) {
        em.persist(structure);
        em.flush();
    }
}
