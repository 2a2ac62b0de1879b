package kz.kenes.council.inquiry.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.inquiry.Addressee;
import kz.kenes.council.inquiry.Addressing;
import kz.kenes.council.inquiry.Inquiry;
import kz.kenes.council.inquiry.api.AskingBody;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Found;

/** Who asks, whom they may ask, and who answers for those who are asked. */
@Dependent
class Respondents {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private BodyRecords bodies;

    @Inject
    private VisibleBodies visible;

    /** Who leads the university on a day: holders of its leading posts, and the officers of its council. */
    @Clause({"CNL-26", "CNL-28"})
    Set<Person> headsOf(Institution university, LocalDate day) {
        Set<Person> heads = new LinkedHashSet<>(em.createQuery(
                        "select p from PostHolding h join h.post q join h.person p where q.institution = :institution"
                                + " and q.duty is not null and h.validity.validFrom <= :day"
                                + " and (h.validity.validTo is null or h.validity.validTo >= :day) order by q.id",
                        Person.class)
                .setParameter("institution", university)
                .setParameter("day", day)
                .getResultList());
        em.createQuery("select b from Body b where b.institution = :institution and b.kind = :kind", Body.class)
                .setParameter("institution", university)
                .setParameter("kind", BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)
                .getResultList()
                .forEach(council -> heads.addAll(officers(council, day)));
        return heads;
    }

    private List<Person> officers(Body body, LocalDate day) {
        return bodies.seatsOn(body, day).stream()
                .filter(seat -> seat.role() == SeatRole.CHAIR || seat.role() == SeatRole.SECRETARY)
                .map(seat -> seat.holderOn(day).orElse(null))
                .filter(one -> one != null)
                .toList();
    }

    /** Who heads the unit on a day. */
    private static Set<Person> headsOf(Unit unit, LocalDate day) {
        return unit.headOn(day).map(Set::of).orElse(Set.of());
    }

    /** Who answers for a university or a unit; empty for a body, whose seats are brought along. */
    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    Set<Person> headsOf(Addressee addressee, LocalDate day) {
        if (addressee.body() != null) {
            bodies.bringSeats(addressee.body(), day);
            return Set.of();
        }
        return addressee.unit() != null ? headsOf(addressee.unit(), day) : headsOf(addressee.institution(), day);
    }

    /** Ids of who has to know that the addressee is asked. */
    List<Long> toTell(Addressee addressee, LocalDate day) {
        Collection<Person> persons =
                addressee.body() == null ? headsOf(addressee, day) : officers(addressee.body(), day);
        return persons.stream().map(Person::id).distinct().toList();
    }

    /** Ids of who has to know about an answer: who asked, and the secretary. */
    List<Long> asking(Inquiry inquiry, LocalDate day) {
        Set<Long> persons = new LinkedHashSet<>();
        persons.add(inquiry.asker().id());
        bodies.bringSeats(inquiry.body(), day);
        inquiry.body().holderOn(SeatRole.SECRETARY, day).ifPresent(one -> persons.add(one.id()));
        return List.copyOf(persons);
    }

    /** Bodies that may ask and of which the caller is chair, secretary or clerk. */
    List<AskingBody> askingBodies() {
        var query = em.createQuery(
                "select b from Body b where b.kind in :kinds and (" + VisibleBodies.keeperOf("b") + " or "
                        + VisibleBodies.seatOn("b", " and vs.role = kz.kenes.council.vocabulary.SeatRole.CHAIR")
                        + ") order by b.name.kk, b.id",
                Body.class);
        query.setParameter(
                "kinds",
                List.of(
                        BodyKind.REPUBLICAN_COUNCIL,
                        BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                        BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));
        visible.me().forEach(query::setParameter);
        List<AskingBody> asking = new ArrayList<>();
        for (Body body : query.getResultList()) {
            if (Addressing.isProvidedFor(body.kind())) {
                asking.add(
                        new AskingBody(body.id(), body.name().toLocalized(), associations(body), universities(body)));
            }
        }
        return asking;
    }

    private List<NamedChoice> associations(Body body) {
        List<NamedChoice> choices = new ArrayList<>();
        em.createQuery(
                        "select b from Body b join fetch b.institution where b.parent = :body and b.kind = :kind order by b.name.kk",
                        Body.class)
                .setParameter("body", body)
                .setParameter("kind", BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION)
                .getResultList()
                .forEach(one -> choices.add(new NamedChoice(
                        one.id(),
                        one.name().toLocalized(),
                        one.institution().name().toLocalized())));
        return choices;
    }

    /** The units of the institution of a university council; none for another body. */
    @Clause("CNL-15")
    List<NamedChoice> units(Body body, LocalDate day) {
        List<NamedChoice> choices = new ArrayList<>();
        if (Addressing.asksUnits(body.kind())) {
            em.createQuery(
                            "select u from Unit u where u.institution = :institution and u.validity.validFrom <= :day"
                                    + " and (u.validity.validTo is null or u.validity.validTo >= :day) order by u.sortKey, u.id",
                            Unit.class)
                    .setParameter("institution", body.institution())
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(one ->
                            choices.add(new NamedChoice(one.id(), one.name().toLocalized(), null)));
        }
        return choices;
    }

    private List<NamedChoice> universities(Body body) {
        List<NamedChoice> choices = new ArrayList<>();
        askable(body)
                .forEach(one -> choices.add(new NamedChoice(one.id(), one.name().toLocalized(), null)));
        return choices;
    }

    /** The universities that the body may ask. */
    @Clause("CNL-28")
    List<Institution> askable(Body body) {
        if (body.kind() == BodyKind.REPUBLICAN_COUNCIL) {
            return em.createQuery(
                            "select i from Institution i where i.kind = :kind and i.closedOn is null order by i.sortKey",
                            Institution.class)
                    .setParameter("kind", InstitutionKind.UNIVERSITY)
                    .getResultList();
        }
        return em.createQuery(
                        "select i from Charter c join c.universities i where c.body = :body order by i.sortKey",
                        Institution.class)
                .setParameter("body", body)
                .getResultList();
    }

    /** A body in whose name the caller asks; unseen and foreign ones are never told apart. */
    Body asking(long id, LocalDate day) {
        Body body = bodies.visible(id);
        bodies.bringSeats(body, day);
        return body;
    }

    Body body(long id) {
        return found(Body.class, id);
    }

    Institution institution(long id) {
        return found(Institution.class, id);
    }

    Unit unit(long id) {
        return found(Unit.class, id);
    }

    private <T> T found(Class<T> type, long id) {
        return Found.present(em.find(type, id));
    }

    /** True if the caller sits in the body. */
    boolean sits(Body body, Person person, LocalDate day) {
        List<Seat> seats = bodies.seatsOn(body, day);
        return !seats.isEmpty() && body.isMember(person, day) || body.isClerk(person, day);
    }
}
