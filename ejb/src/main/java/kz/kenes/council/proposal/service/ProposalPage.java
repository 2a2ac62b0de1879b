package kz.kenes.council.proposal.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.proposal.Station;
import kz.kenes.council.proposal.api.ProposalAction;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.RouteDecision;
import kz.kenes.council.proposal.api.RouteVote;
import kz.kenes.council.proposal.api.StationView;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.Decision;
import kz.kenes.document.StoredFile;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.shared.service.Caller;

/** What the page of a proposal shows; four statements, however long its way is. */
@Dependent
class ProposalPage {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private ProposalRecords records;

    @Inject
    private VisibleBodies visible;

    @Inject
    private Caller caller;

    ProposalView of(long id) {
        Proposal proposal = records.get(id);
        List<Object[]> rows = stations(proposal);
        List<AgendaItem> items = rows.stream()
                .map(row -> (AgendaItem) row[2])
                .filter(Objects::nonNull)
                .toList();
        Map<Long, List<RouteVote>> votes = new HashMap<>();
        Map<Long, List<RouteDecision>> decisions = new HashMap<>();
        decide(items, votes, decisions);
        List<StationView> route = new ArrayList<>();
        rows.forEach(row -> route.add(station(row, votes, decisions)));
        boolean keeps = !rows.isEmpty() && held(rows.get(rows.size() - 1)[5]);
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                proposal.title().toLocalized(),
                proposal.reason(),
                proposal.draftDecision() == null
                        ? null
                        : proposal.draftDecision().toLocalized(),
                proposal.body().id(),
                proposal.body().name().toLocalized(),
                proposal.proposer().id(),
                proposal.proposer().fullName(),
                proposal.state(),
                proposal.movedAt(),
                materials(proposal),
                route,
                actions(proposal, keeps, !rows.isEmpty() && ((Station) rows.get(rows.size() - 1)[0]).isAssigned()));
    }

    /** For each: station, body, item, meeting; whether the caller may see the body, is its secretary; number of the minutes. */
    private List<Object[]> stations(Proposal proposal) {
        TypedQuery<Object[]> query = em.createQuery(
                "select s, b, i, m, (select count(ob) from Body ob where ob.id = b.id and " + visible.condition("ob")
                        + "), " + VisibleBodies.seatsOn("b", ProposalRecords.SECRETARY)
                        + ", (select max(n.number) from Minutes n where n.meeting = m)"
                        + " from Station s join s.body b left join s.item i left join i.meeting m"
                        + " left join fetch s.sentBy left join fetch s.answeredBy"
                        + " where s.proposal = :proposal order by s.ordinal",
                Object[].class);
        Map<String, Object> values = new HashMap<>(visible.me());
        values.put("proposal", proposal);
        return ProposalRecords.bound(query, values).getResultList();
    }

    private static boolean held(Object count) {
        return ((Number) count).intValue() > 0;
    }

    private List<MaterialView> materials(Proposal proposal) {
        return new ArrayList<>(em.createQuery(
                        "select f from Proposal p join p.materials x join StoredFile f on f.id = x"
                                + " where p = :proposal order by f.id",
                        StoredFile.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .map(file -> new MaterialView(file.id(), file.name(), file.mediaType(), file.size()))
                .toList());
    }

    /** The closed votes on the items with what was decided by them; one statement. */
    private void decide(
            List<AgendaItem> items, Map<Long, List<RouteVote>> votes, Map<Long, List<RouteDecision>> decisions) {
        Set<Ballot> counted = new HashSet<>();
        for (Object[] row : ballots(items)) {
            Ballot ballot = (Ballot) row[0];
            Long item = ballot.item().id();
            if (counted.add(ballot)) {
                votes.computeIfAbsent(item, id -> new ArrayList<>()).add(vote(ballot));
            }
            if (row[1] instanceof Decision one) {
                decisions
                        .computeIfAbsent(item, id -> new ArrayList<>())
                        .add(new RouteDecision(
                                ballot.item().ordinal() + "." + one.ordinal(),
                                one.type(),
                                one.text().toLocalized(),
                                one.due()));
            }
        }
    }

    private List<Object[]> ballots(List<AgendaItem> items) {
        return items.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t, d from Ballot t left join Decision d on d.ballot = t where t.item in :items"
                                        + " and t.closedAt is not null order by t.id, d.ordinal",
                                Object[].class)
                        .setParameter("items", items)
                        .getResultList();
    }

    private static RouteVote vote(Ballot ballot) {
        BallotResult result = ballot.result();
        return new RouteVote(
                ballot.question().toLocalized(),
                result.outcome(),
                result.votesFor(),
                result.votesAgainst(),
                result.abstained());
    }

    private static StationView station(
            Object[] row, Map<Long, List<RouteVote>> votes, Map<Long, List<RouteDecision>> decisions) {
        Station station = (Station) row[0];
        Body body = (Body) row[1];
        AgendaItem item = (AgendaItem) row[2];
        Meeting meeting = (Meeting) row[3];
        return new StationView(
                body.id(),
                body.name().toLocalized(),
                held(row[4]),
                station.isAssigned(),
                station.state(),
                name(station.sentBy()),
                station.sentAt(),
                station.note(),
                station.receivedAt(),
                meeting == null ? null : meeting.id(),
                meeting == null ? null : meeting.date(),
                item == null ? null : item.ordinal(),
                row[6] == null ? null : ((Number) row[6]).intValue(),
                name(station.answeredBy()),
                station.answeredAt(),
                station.answer(),
                item == null ? List.of() : votes.getOrDefault(item.id(), List.of()),
                item == null ? List.of() : decisions.getOrDefault(item.id(), List.of()));
    }

    private static String name(Person person) {
        return person == null ? null : person.shortName();
    }

    private Set<ProposalAction> actions(Proposal proposal, boolean secretary, boolean assigned) {
        Set<ProposalAction> actions = EnumSet.noneOf(ProposalAction.class);
        ProposalState state = proposal.state();
        boolean waits = state == ProposalState.WAITING || state == ProposalState.RECEIVED;
        if (proposal.proposer().id().equals(caller.personId()) && caller.may(Permission.PROPOSE)) {
            if (state == ProposalState.DRAFT) {
                actions.addAll(EnumSet.of(ProposalAction.EDIT, ProposalAction.SUBMIT));
            } else if (waits) {
                actions.add(ProposalAction.WITHDRAW);
            }
        }
        if (secretary && caller.may(Permission.KEEP_MEETINGS)) {
            actions.addAll(asSecretary(state, waits, assigned));
        }
        return actions;
    }

    private static Set<ProposalAction> asSecretary(ProposalState state, boolean waits, boolean assigned) {
        Set<ProposalAction> actions = EnumSet.noneOf(ProposalAction.class);
        if (state == ProposalState.WAITING) {
            actions.add(ProposalAction.RECEIVE);
        }
        if (waits) {
            actions.add(ProposalAction.INCLUDE);
            if (!assigned) {
                actions.add(ProposalAction.DECLINE);
            }
        }
        if (waits
                || state == ProposalState.DECIDED
                || state == ProposalState.NOT_ADOPTED
                || state == ProposalState.HEARD) {
            actions.add(ProposalAction.REFER);
        }
        return actions;
    }
}
