package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.APPROVE_COMPOSITION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
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

    /** Whether the caller takes note of a copy: as head of the unit, as member from the institution, or as its rector. */
    @Clause({"MTG-30", "MTG-31", "CNL-36"})
    Predicate<DecisionDelivery> ofCaller(Body body) {
        Person me = actor.personIfAny();
        if (me == null) {
            return one -> false;
        }
        LocalDate today = actor.today();
        bodies.bringSeats(body, today);
        boolean speaks = isAssociation(body) && (actor.may(APPROVE_COMPOSITION) || sits(body, me, today));
        Set<Long> own = speaks ? Set.copyOf(deliveries.institutionsOfCaller()) : Set.of();
        return one -> one.isRecipient(
                me, one.institution() != null && own.contains(one.institution().id()), today);
    }

    /** In the association or in the council above it. */
    private boolean sits(Body body, Person me, LocalDate today) {
        if (body.isMember(me, today)) {
            return true;
        }
        Body above = body.parent();
        return above != null
                && bodies.seatsOn(above, today).stream()
                        .anyMatch(seat ->
                                seat.holderOn(today).filter(held -> held == me).isPresent());
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
