package kz.kenes.people.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Position;
import kz.kenes.shared.SharedViolation;

/** The stored catalogue of positions. */
@Dependent
class PositionRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Position getOrNull(Long id) {
        Position position = id == null ? null : em.find(Position.class, id);
        require(id == null || position != null, SharedViolation.NOT_FOUND);
        return position;
    }

    List<Position> on(LocalDate day) {
        return em.createQuery(
                        "select p from Position p where " + OnDay.holds("p") + " order by p.ordinal", Position.class)
                .setParameter("day", day)
                .getResultList();
    }

    int nextOrdinal() {
        return em.createQuery("select max(p.ordinal) from Position p", Integer.class)
                        .getSingleResult()
                + 1;
    }

    void add(Position position) {
        em.persist(position);
    }
}
