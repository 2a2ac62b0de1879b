package kz.kenes.council.proposal.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.proposal.ProposalMoved;
import kz.kenes.council.proposal.Station;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Localized;

/** What the events of proposals tell. */
final class Movements {

    private Movements() {}

    /** What has just become of the proposal where it lies. */
    static ProposalMoved of(Proposal proposal, LocalDate today) {
        List<Station> stations = proposal.stations();
        return of(stations.get(stations.size() - 1), List.of(), today);
    }

    static ProposalMoved of(Station station, List<Localized> decisions, LocalDate today) {
        Proposal proposal = station.proposal();
        Person proposer = proposal.proposer();
        boolean arrived = station.state() == ProposalState.WAITING;
        List<Long> others = new ArrayList<>();
        if (arrived) {
            station.body().holderOn(SeatRole.SECRETARY, today).ifPresent(one -> others.add(one.id()));
        } else if (station.sentBy() != proposer) {
            others.add(station.sentBy().id());
        }
        return new ProposalMoved(
                proposal.id(),
                station.state(),
                proposal.title().toLocalized(),
                station.body().name().toLocalized(),
                station.item() == null ? null : station.item().meeting().id(),
                arrived ? station.note() : station.answer(),
                decisions,
                station.ordinal() > 1,
                proposer.id(),
                List.copyOf(others));
    }
}
