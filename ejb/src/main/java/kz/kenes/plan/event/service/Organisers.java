package kz.kenes.plan.event.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.EventKinds;
import kz.kenes.plan.event.EventSubjects;
import kz.kenes.plan.event.api.CoOrganiserChoice;
import kz.kenes.plan.event.api.EventChoices;
import kz.kenes.plan.event.api.OrganiserChoice;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** The bodies and units that organise events. */
@Dependent
class Organisers {

    private static final String OFFICER = " and vs.role in (kz.kenes.council.vocabulary.SeatRole.SECRETARY,"
            + " kz.kenes.council.vocabulary.SeatRole.CHAIR, kz.kenes.council.vocabulary.SeatRole.DEPUTY_CHAIR)";

    /** The bodies of the republic may be named by everybody; of the others those that the caller sees. */
    private static final String OF_REPUBLIC = "b.kind in (kz.kenes.regulation.vocabulary.BodyKind.REPUBLICAN_COUNCIL,"
            + " kz.kenes.regulation.vocabulary.BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** A unit of an institution in which the caller works. */
    Unit unit(long id) {
        TypedQuery<Unit> query = em.createQuery(
                "select u from Unit u where u.id = :id and exists (select e from Employment e"
                        + " where e.person.id = :me and e.institution.id = u.institution.id and e.validity.validFrom <= :today"
                        + " and (e.validity.validTo is null or e.validity.validTo >= :today))",
                Unit.class);
        query.setParameter("id", id);
        visible.me().forEach(query::setParameter);
        return Found.first(Fetching.along(query, "u.institution", "u.heads.person"));
    }

    /** Bodies that organise an event together with another. */
    @Clause("EVT-05")
    List<Body> coOrganisers(List<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b where b.id in :ids and (" + OF_REPUBLIC + " or " + visible.condition("b")
                        + ") order by b.id",
                Body.class);
        query.setParameter("ids", ids);
        visible.values().forEach(query::setParameter);
        List<Body> found = query.getResultList();
        require(found.size() == ids.stream().distinct().count(), SharedViolation.NOT_FOUND);
        return found;
    }

    EventChoices choices() {
        List<OrganiserChoice> organisers = new ArrayList<>();
        TypedQuery<Body> bodies = em.createQuery(
                "select b from Body b where " + VisibleBodies.seatOn("b", OFFICER) + " order by b.name.kk, b.id",
                Body.class);
        visible.me().forEach(bodies::setParameter);
        for (Body body : Fetching.along(bodies, "b.institution").getResultList()) {
            organisers.add(new OrganiserChoice(
                    OrganiserKind.BODY,
                    body.id(),
                    body.name().toLocalized(),
                    EventKinds.offeredTo(body.kind(), body.institution().kind()),
                    EventSubjects.last(body.kind())));
        }
        TypedQuery<Unit> units = em.createQuery(
                "select distinct u from Unit u join u.heads h where h.person.id = :me and h.validity.validFrom <= :today"
                        + " and (h.validity.validTo is null or h.validity.validTo >= :today) order by u.sortKey, u.id",
                Unit.class);
        visible.me().forEach(units::setParameter);
        for (Unit unit : Fetching.along(units, "u.institution").getResultList()) {
            organisers.add(new OrganiserChoice(
                    OrganiserKind.UNIT,
                    unit.id(),
                    unit.name().toLocalized(),
                    EventKinds.offeredTo(null, unit.institution().kind()),
                    EventSubjects.last(null)));
        }
        return new EventChoices(organisers, coOrganiserChoices());
    }

    private List<CoOrganiserChoice> coOrganiserChoices() {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b where " + OF_REPUBLIC + " or " + visible.condition("b")
                        + " order by b.name.kk, b.id",
                Body.class);
        visible.values().forEach(query::setParameter);
        List<CoOrganiserChoice> choices = new ArrayList<>();
        query.getResultStream()
                .forEach(body ->
                        choices.add(new CoOrganiserChoice(body.id(), body.name().toLocalized())));
        return choices;
    }
}
