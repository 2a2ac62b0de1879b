package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import kz.kenes.council.Seat;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Found;

/** Decisions that exclude members. */
@Dependent
class Removals {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Clause("CNL-25")
    void remove(Seat seat, long decisionId, LocalDate lastDay) {
        Decision decision = Found.present(em.find(Decision.class, decisionId));
        decision.exclude(seat, lastDay);
    }
}
