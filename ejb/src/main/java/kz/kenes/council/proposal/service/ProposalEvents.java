package kz.kenes.council.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.meeting.AgendaDropped;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.AgendaItemContinued;
import kz.kenes.council.meeting.AgendaItemRemoved;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.proposal.Station;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** What becomes of proposals by what becomes of their meetings. */
@ApplicationScoped
public class ProposalEvents {

    @Inject
    private ProposalRecords proposals;

    @Inject
    private ProposalResults results;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /** The minutes are signed: the proposer gets the decision. */
    @Clause({"MTG-06", "CNL-14"})
    public void conclude(@Observes MinutesSigned signed) {
        for (Station station : proposals.stationsAt(signed.meeting())) {
            AgendaItem item = station.item();
            List<Localized> decisions = results.decisions(item);
            ProposalState result = results.of(item, decisions);
            boolean news = station.state() != result || signed.version() > 1;
            station.proposal().conclude(item, result, clock.instant());
            if (news) {
                events.fire(Movements.of(station, decisions, LocalDate.now(clock)));
            }
        }
    }

    @Clause("MTG-06")
    public void waitAgain(@Observes AgendaItemRemoved removed) {
        if (removed.proposal() != null) {
            proposals.stationsOf(removed.item()).forEach(this::waitAgain);
        }
    }

    @Clause("MTG-06")
    public void waitAgain(@Observes AgendaDropped dropped) {
        proposals.stationsAt(dropped.meeting()).forEach(this::waitAgain);
    }

    @Clause("MTG-06")
    public void goOver(@Observes AgendaItemContinued continued) {
        proposals.stationsOf(continued.item()).forEach(station -> station.proposal()
                .goesOver(station.item(), proposals.item(continued.next())));
    }

    private void waitAgain(Station station) {
        station.proposal().waitAgain(station.item(), clock.instant());
    }
}
