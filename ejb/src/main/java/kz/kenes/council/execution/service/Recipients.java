package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.APPROVE_COMPOSITION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.DaySeats;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** To whom copies go, and for whom the caller speaks. */
@Dependent
class Recipients {

    @Inject
    private DeliveryRecords deliveries;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    static boolean isAssociation(Body body) {
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }

    /** The authorised body – whose council stands above – and every university of the members. */
    @Clause("MTG-31")
    List<Institution> institutions(Body body, LocalDate day) {
        Set<Institution> all = new LinkedHashSet<>();
        if (body.parent() != null) {
            all.add(body.parent().institution());
        }
        all.addAll(deliveries.universities(body, day));
        return List.copyOf(all);
    }

    /** The seats of today in the body, and in the council above an association; one statement. */
    Map<Long, DaySeats> seats(Body body) {
        List<Body> both = isAssociation(body) && body.parent() != null ? List.of(body, body.parent()) : List.of(body);
        return bodies.daySeats(both, actor.today());
    }

    /**
     * Whether the caller takes note of a copy: as head of the unit, as member from the institution, or as its rector.
     *
     * @param seats in the body and in the one above it
     */
    @Clause({"MTG-30", "MTG-31", "CNL-36"})
    Predicate<DecisionDelivery> ofCaller(Body body, Map<Long, DaySeats> seats) {
        Person me = actor.personIfAny();
        if (me == null) {
            return one -> false;
        }
        LocalDate today = actor.today();
        boolean sits =
                seats.values().stream().anyMatch(one -> !one.rolesOf(me.id()).isEmpty());
        boolean speaks = isAssociation(body) && (actor.may(APPROVE_COMPOSITION) || sits);
        Set<Long> own = speaks ? Set.copyOf(deliveries.institutionsOfCaller()) : Set.of();
        return one -> one.isRecipient(
                me, one.institution() != null && own.contains(one.institution().id()), today);
    }

    /** Who learns that copies were sent: heads of the units, and the members of an association. */
    List<Long> told(Body body, List<DecisionDelivery> sent, LocalDate today) {
        List<Long> persons = new ArrayList<>();
        for (DecisionDelivery delivery : sent) {
            if (delivery.unit() != null) {
                delivery.unit().headOn(today).ifPresent(head -> persons.add(head.id()));
            }
        }
        if (isAssociation(body)) {
            for (Seat seat : body.seatsOn(today)) {
                seat.holderOn(today).ifPresent(holder -> persons.add(holder.id()));
            }
        }
        return persons.stream().distinct().toList();
    }
}
