package kz.kenes.plan.event.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.plan.event.EventInvitation;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Participant;
import kz.kenes.shared.Clause;

/** Who is told of an event. */
@Dependent
class EventAudience {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private BodyRecords bodies;

    /** Brings what the rules look at to know the officers of the body. */
    void bringOfficers(MethodicalEvent event, LocalDate today) {
        if (event.body() != null) {
            bodies.bringSeats(event.body(), today);
        }
    }

    /** The members of the bodies that organise it, the staff of the unit, and whoever is registered. */
    @Clause({"EVT-05", "EVT-12"})
    EventInvitation invitation(MethodicalEvent event) {
        Set<Long> persons = new LinkedHashSet<>();
        if (event.body() == null) {
            persons.addAll(staff(event));
        } else {
            addMembers(persons, event.body(), event.date());
        }
        event.coOrganisers().forEach(body -> addMembers(persons, body, event.date()));
        event.participants().stream()
                .filter(one -> one.person() != null && (one.hasPlace() || one.isWaiting()))
                .forEach(one -> persons.add(one.person().id()));
        return EventInvitation.of(event, persons);
    }

    static EventInvitation invitation(MethodicalEvent event, Iterable<Participant> participants) {
        Set<Long> persons = new LinkedHashSet<>();
        for (Participant participant : participants) {
            if (participant.person() != null) {
                persons.add(participant.person().id());
            }
        }
        return EventInvitation.of(event, persons);
    }

    private void addMembers(Set<Long> persons, Body body, LocalDate day) {
        bodies.seatsOn(body, day).forEach(seat -> seat.holderOn(day).ifPresent(holder -> persons.add(holder.id())));
    }

    private List<Long> staff(MethodicalEvent event) {
        return em.createQuery(
                        "select distinct p.id from Employment e join e.person p where e.unit = :unit"
                                + " and e.validity.validFrom <= :day"
                                + " and (e.validity.validTo is null or e.validity.validTo >= :day)",
                        Long.class)
                .setParameter("unit", event.unit())
                .setParameter("day", event.date())
                .getResultList();
    }
}
