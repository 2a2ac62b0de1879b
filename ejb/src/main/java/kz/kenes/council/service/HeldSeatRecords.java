package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.api.HeldSeat;
import kz.kenes.people.PostHolding;
import kz.kenes.shared.Validity;

/** The seats of one person over time. */
@Dependent
class HeldSeatRecords {

    private static final String SEATS = "select s, c, b, o, h from Seat s join s.composition c join c.body b"
            + " left join s.post o left join PostHolding h on h.post = o and h.person.id = :person"
            + " where c.state = kz.kenes.council.vocabulary.CompositionState.APPROVED"
            + " and (s.person.id = :person or h.person.id = :person) and %s order by c.validity.validFrom desc, b.name.kk, b.id";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** Those in bodies that the caller may see; a holding of the post outside of the composition's time is none. */
    List<HeldSeat> of(long personId) {
        TypedQuery<Object[]> query = em.createQuery(SEATS.formatted(visible.condition("b")), Object[].class);
        query.setParameter("person", personId);
        visible.values().forEach(query::setParameter);
        List<HeldSeat> held = new ArrayList<>();
        for (Object[] found : query.getResultList()) {
            HeldSeat seat = seat((Seat) found[0], (Body) found[2], (PostHolding) found[4]);
            if (seat.to() == null || !seat.to().isBefore(seat.from())) {
                held.add(seat);
            }
        }
        return held;
    }

    private static HeldSeat seat(Seat seat, Body body, PostHolding holding) {
        Validity time = seat.validity();
        Validity held = holding == null ? time : holding.validity();
        return new HeldSeat(
                body.id(),
                body.name().toLocalized(),
                body.kind(),
                seat.role(),
                seat.post() == null ? null : seat.post().title().toLocalized(),
                later(time.validFrom(), held.validFrom()),
                earlier(time.validTo(), held.validTo()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param one null for no end, like the other */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
