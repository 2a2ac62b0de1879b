package kz.kenes.council.proposal.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.proposal.Entitlement;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** Which bodies a proposal may be sent to: first of all, and then from body to body. */
@Dependent
class Reach {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 200;

    private static final String AT_WORK =
            "b.validity.validFrom <= :today" + " and (b.validity.validTo is null or b.validity.validTo >= :today)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** Bodies to which the caller may propose. */
    @Clause("CNL-37")
    List<BodyChoice> open() {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b left join b.parent above where " + AT_WORK + " and (b.kind in :house and "
                        + visible.condition("b") + " or " + VisibleBodies.seatOn("b", "") + " or "
                        + VisibleBodies.seatOn(
                                "above",
                                " and vs.role in (kz.kenes.council.vocabulary.SeatRole.CHAIR,"
                                        + " kz.kenes.council.vocabulary.SeatRole.SECRETARY)")
                        + ") order by b.name.kk, b.id",
                Body.class);
        Map<String, Object> values = values();
        values.put("house", Entitlement.openToStaff());
        Fetching.along(query, "b.institution");
        List<Body> found =
                ProposalRecords.bound(query, values).setMaxResults(LOOKED_AT).getResultList();
        return new ArrayList<>(found.stream().map(Reach::choice).toList());
    }

    /** A body that the caller may see or that stands below one in which the caller sits. */
    Body target(long id) {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b left join b.parent above where b.id = :id and (" + visible.condition("b") + " or "
                        + VisibleBodies.seatOn("above", "") + ")",
                Body.class);
        Map<String, Object> values = values();
        values.put("id", id);
        return single(query, values);
    }

    /** Any body, for another system that writes down what its persons propose. */
    Body any(long id) {
        TypedQuery<Body> query = em.createQuery("select b from Body b where b.id = :id", Body.class);
        return single(query, new HashMap<>(Map.of("id", id)));
    }

    /** A body that the caller may see, or to which matters go from the other. */
    Body onwards(Body from, long id) {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b left join b.parent above where b.id = :id and (" + visible.condition("b") + " or "
                        + near(from) + ")",
                Body.class);
        Map<String, Object> values = near(from, values());
        values.put("id", id);
        return single(query, values);
    }

    private static Body single(TypedQuery<Body> query, Map<String, Object> values) {
        Fetching.along(query, "b.institution", "b.parent");
        return Found.first(ProposalRecords.bound(query, values));
    }

    /** The bodies to which a matter may go from a body, whose names contain the text. */
    @Clause("CNL-14")
    List<BodyChoice> onwards(Body from, String text) {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b left join b.parent above where " + AT_WORK + " and " + near(from)
                        + " order by b.name.kk, b.id",
                Body.class);
        Fetching.along(query, "b.institution", "b.parent");
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<Body> found = ProposalRecords.bound(query, near(from, values())).getResultList();
        return new ArrayList<>(found.stream()
                .filter(body -> Entitlement.leads(from, body))
                .map(Reach::choice)
                .filter(choice -> (choice.name() + " " + choice.institution())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(choice -> choice.name().kk()))
                .limit(MOST)
                .toList());
    }

    private Map<String, Object> values() {
        return new HashMap<>(visible.me());
    }

    private static String near(Body from) {
        return "(b.institution = :house or above = :from or b.kind in :ladder"
                + (from.parent() == null ? "" : " or b = :parent") + ")";
    }

    private static Map<String, Object> near(Body from, Map<String, Object> values) {
        values.put("house", from.institution());
        values.put("from", from);
        values.put("parent", from.parent());
        values.put(
                "ladder",
                List.of(
                        BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                        BodyKind.PROFILE_ASSOCIATION,
                        BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));
        return values;
    }

    private static BodyChoice choice(Body body) {
        return new BodyChoice(
                body.id(), body.name().toLocalized(), body.institution().name().toLocalized());
    }
}
