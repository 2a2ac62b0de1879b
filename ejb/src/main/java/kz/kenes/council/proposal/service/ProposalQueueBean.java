package kz.kenes.council.proposal.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.meeting.AgendaChanged;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.proposal.Placing;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.council.proposal.api.IncludeProposal;
import kz.kenes.council.proposal.api.ProposalQueue;
import kz.kenes.council.service.Actor;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Proposals from the side of the secretary of the body where they lie. */
@Stateless
@UseCase
public class ProposalQueueBean implements ProposalQueue {

    @Inject
    private ProposalRecords proposals;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private RemitRecords remits;

    @Inject
    private Reach reach;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Clause("CNL-14")
    @RolesAllowed(KEEP_MEETINGS)
    public void receive(long proposalId, long version) {
        get(proposalId, version).receive(actor.person(), actor.now());
    }

    @Override
    @Clause("MTG-06")
    @RolesAllowed(KEEP_MEETINGS)
    public long include(IncludeProposal command) {
        Proposal proposal = get(command.proposalId(), command.version());
        Meeting meeting = meetings.get(command.meetingId());
        Rapporteur rapporteur = command.rapporteurId() == null
                ? Rapporteur.named(command.rapporteurName())
                : Rapporteur.of(meetings.person(command.rapporteurId()));
        Placing placing = new Placing(rapporteur, command.minutes(), remits.entries(command.remitIds()));
        AgendaItem item = proposal.include(meeting, placing, actor.person(), actor.now());
        proposals.add(item);
        events.fire(new AgendaChanged(meeting.id(), actor.id()));
        events.fire(Movements.of(proposal, actor.today()));
        return item.id();
    }

    @Override
    @Clause({"MTG-06", "CNL-12"})
    @RolesAllowed(KEEP_MEETINGS)
    public void decline(long proposalId, long version, String reason) {
        Proposal proposal = get(proposalId, version);
        proposal.decline(reason, actor.person(), actor.now());
        events.fire(Movements.of(proposal, actor.today()));
    }

    @Override
    @Clause({"CNL-14", "CNL-12"})
    @RolesAllowed(KEEP_MEETINGS)
    public void refer(long proposalId, long version, long bodyId, String note) {
        Proposal proposal = get(proposalId, version);
        proposal.refer(reach.onwards(proposal.body(), bodyId), note, actor.person(), actor.now());
        events.fire(Movements.of(proposal, actor.today()));
    }

    @Override
    @Query
    @RolesAllowed(KEEP_MEETINGS)
    public List<BodyChoice> destinations(long proposalId, String text) {
        return reach.onwards(proposals.get(proposalId).body(), text);
    }

    private Proposal get(long id, long version) {
        Proposal proposal = proposals.withSeats(id, actor.today());
        proposal.requireUnchangedSince(version);
        return proposal;
    }
}
