package kz.kenes.council.proposal.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.proposal.Station;
import kz.kenes.council.proposal.api.ProposalRow;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored proposals, as far as the caller may see them. */
@Dependent
class ProposalRecords {

    static final String SECRETARY = " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY";

    private static final String STATE = "kz.kenes.council.proposal.vocabulary.ProposalState.";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Caller caller;

    /** The condition on the proposal of that name: an own one, or sent to a body that the caller may see. */
    String condition(String proposal) {
        return "(%1$s.proposer.id = :me or %1$s.source = :source or %1$s.state <> ".formatted(proposal) + STATE
                + "DRAFT and exists (select zs from Station zs join zs.body zb where zs.proposal.id = " + proposal
                + ".id and " + visible.condition("zb") + "))";
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(visible.me());
        values.put("source", caller.username());
        return values;
    }

    /** Gives the query those of the values that it asks for. */
    static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        query.getParameters().forEach(one -> query.setParameter(one.getName(), values.get(one.getName())));
        return query;
    }

    Proposal get(long id) {
        TypedQuery<Proposal> query =
                em.createQuery("select p from Proposal p where p.id = :id and " + condition("p"), Proposal.class);
        Map<String, Object> values = values();
        values.put("id", id);
        Fetching.along(query, "p.body.institution", "p.proposer");
        return Found.first(bound(query, values));
    }

    /** With the seats of the body where it lies. */
    Proposal withSeats(long id, LocalDate day) {
        Proposal proposal = get(id);
        bodies.bringSeats(proposal.body(), day);
        return proposal;
    }

    ListPage<ProposalRow> list(ListQuery query) {
        String from = " from Proposal p join p.body b join p.proposer r";
        return new Listing("select p, b, r" + from, "select count(p)" + from)
                .where(condition("p"), values())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("state", "p.state = :state", ProposalState::valueOf)
                .filter("mine", "r.id = :me", Boolean::valueOf)
                .filter(
                        "queue",
                        "p.state in (" + STATE + "WAITING, " + STATE + "RECEIVED) and "
                                + VisibleBodies.seatOn("b", SECRETARY),
                        Boolean::valueOf)
                .search("p.title.kk", "p.title.ru", "p.title.en", "p.reason")
                .sort("title", "p.title.kk")
                .sort("body", "b.name.kk")
                .sort("proposer", "r.sortKey")
                .sort("movedAt", "p.movedAt")
                .order("p.movedAt desc, p.id desc")
                .page(query, em::createQuery, ProposalRecords::row);
    }

    private static ProposalRow row(Object[] found) {
        Proposal proposal = (Proposal) found[0];
        Body body = (Body) found[1];
        return new ProposalRow(
                proposal.id(),
                proposal.title().toLocalized(),
                body.id(),
                body.name().toLocalized(),
                ((Person) found[2]).fullName(),
                proposal.state(),
                proposal.movedAt());
    }

    /** The proposal that the account has already begun under its key. */
    Optional<Proposal> begun(String source, String key) {
        return em.createQuery("select p from Proposal p where p.source = :source and p.key = :key", Proposal.class)
                .setParameter("source", source)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Stations whose item stands on the agenda of the meeting. */
    List<Station> stationsAt(long meeting) {
        return stations("s.item.meeting.id = :id", meeting);
    }

    AgendaItem item(long id) {
        return em.find(AgendaItem.class, id);
    }

    List<Station> stationsOf(long item) {
        return stations("s.item.id = :id", item);
    }

    private List<Station> stations(String condition, long id) {
        TypedQuery<Station> query =
                em.createQuery("select s from Station s where " + condition + " order by s.id", Station.class);
        query.setParameter("id", id);
        return Fetching.along(query, "s.proposal.body", "s.item.meeting.body").getResultList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
